package jp.yorisoi.web.staff.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Place;
import jp.yorisoi.ejb.catalogue.SupportForm;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.SupportResource;
import jp.yorisoi.ejb.catalogue.SupportResource.Type;
import jp.yorisoi.ejb.support.plan.CancelReason;
import jp.yorisoi.ejb.support.plan.ClosureReason;
import jp.yorisoi.ejb.support.plan.ObstacleView;
import jp.yorisoi.ejb.support.plan.SeriesForm;
import jp.yorisoi.web.shell.OptionShown;

/** The words of the pages on which the desk arranges classes, and what can be chosen on them. */
@Named
@RequestScoped
public class PlanWords {
  private static final List<String> WEEKDAYS = List.of("月", "火", "水", "木", "金", "土", "日");
  private static final List<OptionShown> DAYS =
      Stream.of(DayOfWeek.values())
          .map(one -> new OptionShown(one.name(), weekday(one) + "曜日", ""))
          .toList();
  private static final List<OptionShown> CANCEL_REASONS =
      Stream.of(CancelReason.values())
          .map(one -> new OptionShown(one.name(), one.label(), ""))
          .toList();
  private static final List<OptionShown> CLOSURE_REASONS =
      Stream.of(ClosureReason.values())
          .map(one -> new OptionShown(one.name(), one.label(), ""))
          .toList();

  @Inject private SupportProgramme programme;
  @Inject private Cities cities;
  private List<OptionShown> kinds;
  private List<OptionShown> places;
  private List<ResourcesShown> resources;
  private List<ResourcesShown> allResources;

  /**
   * What a kind is called at the desk (EL).
   *
   * @param id its id
   * @return a few characters
   */
  public String kind(String id) {
    return programme.kind(id).map(SupportKind::staffTitle).orElse(id);
  }

  /**
   * What a place is called (EL).
   *
   * @param id its id
   * @return its name
   */
  public String place(String id) {
    return cities.current().place(id).map(one -> one.name().ja()).orElse(id);
  }

  /** Kinds to choose from (EL). */
  public List<OptionShown> getKinds() {
    if (kinds == null) {
      kinds = inRooms().map(one -> new OptionShown(one.id(), one.staffTitle(), "")).toList();
    }
    return kinds;
  }

  /** Places to choose from, by name (EL). */
  public List<OptionShown> getPlaces() {
    if (places == null) {
      places =
          cities.current().places().stream()
              .map(one -> new OptionShown(one.id(), one.name().ja(), ""))
              .sorted(Comparator.comparing(OptionShown::label))
              .toList();
    }
    return places;
  }

  /** A room, a person or a kit, or any of its group, as staff call it. */
  private String resource(String idOrGroup) {
    return programme.resources().stream()
        .filter(one -> one.id().equals(idOrGroup))
        .map(SupportResource::staffTitle)
        .findFirst()
        .or(
            () ->
                programme.resources().stream()
                    .filter(one -> one.group().equals(idOrGroup))
                    .map(one -> one.staffTitle() + " など")
                    .findFirst())
        .orElse(idOrGroup);
  }

  /** Rooms, people and kits to choose from, by what they are (EL). */
  public List<ResourcesShown> getResources() {
    if (resources == null) {
      resources = Stream.of(Type.ROOM, Type.PERSON, Type.KIT).map(this::shown).toList();
    }
    return resources;
  }

  /** Rooms, people, kits and vehicles, by what they are (EL). */
  public List<ResourcesShown> getAllResources() {
    if (allResources == null) {
      allResources =
          Stream.concat(getResources().stream(), Stream.of(shown(Type.VEHICLE)))
              .filter(one -> !one.options().isEmpty())
              .toList();
    }
    return allResources;
  }

  /** The first of them, to begin with (EL). */
  public String getFirstResource() {
    return programme.resources().get(0).id();
  }

  private ResourcesShown shown(Type type) {
    return new ResourcesShown(
        type(type),
        programme.resources().stream()
            .filter(one -> one.type() == type)
            .map(one -> new OptionShown(one.id(), one.staffTitle(), ""))
            .toList());
  }

  static String type(Type type) {
    return switch (type) {
      case ROOM -> "部屋";
      case PERSON -> "人";
      case KIT -> "機器";
      case VEHICLE -> "車";
    };
  }

  /**
   * Rooms, people and kits of one sort.
   *
   * @param label what they are
   * @param options which ones there are
   */
  public record ResourcesShown(String label, List<OptionShown> options) {}

  /**
   * What staff call resources (EL).
   *
   * @param ids their ids
   * @return in words, empty for none
   */
  public String names(List<String> ids) {
    return ids.stream().map(this::resource).collect(Collectors.joining("、"));
  }

  /** What can be used at a place: what stands there, and what travels. */
  Set<String> usableAt(String place) {
    return programme.resources().stream()
        .filter(one -> one.type() != Type.VEHICLE)
        .filter(one -> one.home().isEmpty() || one.home().equals(place))
        .map(SupportResource::id)
        .collect(Collectors.toSet());
  }

  Set<String> kindIds() {
    return inRooms().map(SupportKind::id).collect(Collectors.toSet());
  }

  /** Stops of the vehicle are planned as tours. */
  private Stream<SupportKind> inRooms() {
    return programme.kinds().stream().filter(one -> one.form() != SupportForm.VEHICLE);
  }

  Set<String> placeIds() {
    return cities.current().places().stream().map(Place::id).collect(Collectors.toSet());
  }

  /** Weekdays to choose from (EL). */
  public List<OptionShown> getWeekdays() {
    return DAYS;
  }

  /** Reasons for which a class is not held (EL). */
  public List<OptionShown> getCancelReasons() {
    return CANCEL_REASONS;
  }

  /** Reasons for which a place is closed (EL). */
  public List<OptionShown> getClosureReasons() {
    return CLOSURE_REASONS;
  }

  static String weekday(DayOfWeek day) {
    return WEEKDAYS.get(day.getValue() - 1);
  }

  /**
   * Which days a series is held (EL).
   *
   * @param weekday day of the week
   * @param weeks weeks of the month, none for every week
   * @return 毎週 or 第1・3, and the weekday
   */
  public String rule(DayOfWeek weekday, Set<Integer> weeks) {
    String which =
        weeks.isEmpty()
            ? "毎週"
            : "第" + weeks.stream().sorted().map(String::valueOf).collect(Collectors.joining("・"));
    return which + " " + weekday(weekday) + "曜日";
  }

  /**
   * A day with its weekday (EL).
   *
   * @param day the day
   */
  public String day(LocalDate day) {
    return day.getYear() + "年" + SupportWords.day(day);
  }

  /**
   * A time of day (EL).
   *
   * @param at the moment
   */
  public String time(LocalDateTime at) {
    return SupportWords.time(at);
  }

  /**
   * A time of day (EL).
   *
   * @param at the time
   */
  public String clock(LocalTime at) {
    return "%d:%02d".formatted(at.getHour(), at.getMinute());
  }

  /**
   * What is in the way, in words (EL).
   *
   * @param obstacles what is in the way
   * @return empty for nothing
   */
  public String obstacles(List<ObstacleView> obstacles) {
    return obstacles.stream().map(this::obstacle).collect(Collectors.joining("、"));
  }

  private String obstacle(ObstacleView one) {
    return switch (one.code()) {
      case HOLIDAY -> "祝日（" + one.detail() + "）";
      case NEW_YEAR -> "年末年始";
      case PLACE_CLOSED -> "会場が休み（" + one.detail() + "）";
      case OUTSIDE_HOURS -> "会場の開いている時間の外";
      case PLACE_BUSY -> "会場に別の教室（" + kind(one.detail()) + "）";
      case RESOURCE_BUSY -> "空いていない（" + resource(one.detail()) + "）";
      case TEACHER_BUSY -> "講師が別の会場（" + place(one.detail()) + "）";
      case CANCELLED_THERE -> "同じ教室を中止にした日時";
      case SEATS_TAKEN -> "予約が " + one.detail() + " 席ある";
    };
  }

  /**
   * What is wrong with a field of a form about series or closures (EL).
   *
   * @param problems problems of the form
   * @param field name of the input
   * @return a sentence, empty for nothing
   */
  public String wrong(List<SeriesForm.Problem> problems, String field) {
    return problems.stream()
        .filter(one -> one.field().equals(field))
        .findFirst()
        .map(one -> sentence(one.wrong()))
        .orElse("");
  }

  private static String sentence(SeriesForm.Wrong wrong) {
    return switch (wrong) {
      case CHOOSE -> "選んでください。";
      case TIME -> "時刻を 10:00 の形で入れてください。";
      case MINUTES -> "15分から480分までの数で入れてください。";
      case SEATS -> "1から300までの数で入れてください。";
      case DAY -> "その日はありません。2027年4月6日、令和9年4月6日 の形で入れてください。";
      case PAST -> "過ぎた日です。明日からの日を入れてください。";
      case ORDER -> "始めの日より前です。";
      case TOO_FAR -> "長すぎます。1年先（変えるときは今の終わりの日）までにしてください。";
      case ELSEWHERE -> "選んだ会場で使えないものがあります。選び直してください。";
      case LONG -> "40字までで入れてください。";
      case INDIVIDUAL_NUMBER -> "個人番号（マイナンバー）は入れないでください。";
    };
  }

  /**
   * How many people are told by which way (EL).
   *
   * @param told numbers by the name of the way
   * @return a few words, empty for nobody
   */
  public String told(Map<String, Integer> told) {
    return told.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(one -> one.getKey() + " " + one.getValue() + " 人")
        .collect(Collectors.joining("、"));
  }
}
