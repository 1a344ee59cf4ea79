package jp.yorisoi.web.staff.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.RouteStop;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.SupportResource;
import jp.yorisoi.ejb.catalogue.SupportResource.Type;
import jp.yorisoi.ejb.catalogue.SupportRoute;
import jp.yorisoi.ejb.support.tour.TourObstacleView;

/** What the vehicle, its routes and what is in their way are called at the desk. */
@Named("tourWords")
@ApplicationScoped
public class TourWords {
  @Inject private SupportProgramme programme;
  @Inject private PlanWords words;

  /**
   * What a route is called (EL).
   *
   * @param id its id
   * @return its name, or the id of one that is no longer in the data
   */
  public String route(String id) {
    return programme.route(id).map(SupportRoute::staffTitle).orElse(id);
  }

  /**
   * What somebody or something is called (EL).
   *
   * @param id id of the resource
   * @return its name
   */
  public String resource(String id) {
    return programme.resources().stream()
        .filter(one -> one.id().equals(id))
        .map(SupportResource::staffTitle)
        .findFirst()
        .orElse(id);
  }

  /**
   * What some are called (EL).
   *
   * @param ids ids of resources
   * @return names with commas
   */
  public String resources(List<String> ids) {
    return ids.stream().map(this::resource).collect(Collectors.joining("、"));
  }

  /**
   * Those of one sort that go along.
   *
   * @param label what they are
   * @param names what they are called, with commas
   */
  public record Along(String label, String names) {}

  /**
   * Who and what goes along, the vehicle apart from what is carried in it (EL).
   *
   * @param ids ids of resources
   * @return a line for each sort there is
   */
  public List<Along> sorts(List<String> ids) {
    return Stream.of(Type.VEHICLE, Type.PERSON, Type.KIT)
        .map(type -> new Along(label(type), resources(of(type, ids))))
        .filter(along -> !along.names().isEmpty())
        .toList();
  }

  private List<String> of(Type type, List<String> ids) {
    return programme.resources().stream()
        .filter(one -> one.type() == type)
        .map(SupportResource::id)
        .filter(ids::contains)
        .toList();
  }

  private static String label(Type type) {
    return switch (type) {
      case VEHICLE -> "車";
      case PERSON -> "行く人";
      case KIT -> "持ち物";
      case ROOM -> "部屋";
    };
  }

  /**
   * What a group of resources is called, one of which has to go along.
   *
   * @param group id of the group
   * @return a word; of a group nobody has named, what it consists of
   */
  public String sort(String group) {
    return switch (group) {
      case "vehicle" -> "車";
      case "driver" -> "運転手";
      case "helper" -> "支援員";
      default -> group(group);
    };
  }

  /**
   * Where the vehicle stands (EL).
   *
   * @param route id of the route
   * @param place id of the place
   * @return a few words, empty when nothing is known
   */
  public String note(String route, String place) {
    return programme.route(route).stream()
        .flatMap(one -> one.stops().stream())
        .filter(one -> one.placeId().equals(place))
        .map(RouteStop::note)
        .map(one -> one.ja())
        .findFirst()
        .orElse("");
  }

  /**
   * Something in the way, in words (EL).
   *
   * @param one what is in the way
   * @return one sentence
   */
  public String obstacle(TourObstacleView one) {
    return switch (one.code()) {
      case HOLIDAY -> "祝日です（" + one.detail() + "）。";
      case NEW_YEAR -> "年末年始の休みです。";
      case PLACE_CLOSED -> stop(one) + "会場が休みです（" + one.detail() + "）。";
      case OUTSIDE_HOURS -> stop(one) + "会場の開いている時間の外です。";
      case STOP_THERE -> stop(one) + "同じ時刻に、ほかの運行の停留所（中止のものを含む）があります。";
      case TRAVEL_TOO_SHORT -> stop(one) + "前の停留所からの移動に、あと " + one.detail() + " 分いります。";
      case ELSEWHERE -> elsewhere(one);
      case TOO_FEW -> "足りません：" + group(one.detail()) + " のどれかを選んでください。";
    };
  }

  private String stop(TourObstacleView one) {
    return words.place(one.place()) + "：";
  }

  private String elsewhere(TourObstacleView one) {
    String where = one.place().isEmpty() ? "ほか" : words.place(one.place());
    String from = one.at().map(at -> words.time(at) + "から ").orElse("");
    return resource(one.detail()) + " は、" + from + where + " で使います。";
  }

  private String group(String group) {
    return programme.resources().stream()
        .filter(one -> one.group().equals(group))
        .map(SupportResource::staffTitle)
        .collect(Collectors.joining("、"));
  }
}
