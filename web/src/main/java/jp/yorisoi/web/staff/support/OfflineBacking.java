package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.export.ExportFile;
import jp.yorisoi.ejb.export.ExportOutcome;
import jp.yorisoi.ejb.export.FrontExportDesk;
import jp.yorisoi.ejb.export.Printed;
import jp.yorisoi.ejb.support.SessionDesk;
import jp.yorisoi.ejb.support.SessionHours;
import jp.yorisoi.ejb.support.offline.Conflict;
import jp.yorisoi.ejb.support.offline.ConflictView;
import jp.yorisoi.ejb.support.offline.Decision;
import jp.yorisoi.ejb.support.offline.JoinOutcome;
import jp.yorisoi.ejb.support.offline.OfflineDesk;
import jp.yorisoi.ejb.support.offline.OfflineJoinDesk;
import jp.yorisoi.ejb.support.offline.OfflineListView;
import jp.yorisoi.ejb.support.offline.OfflineScope;
import jp.yorisoi.ejb.support.offline.OfflineStart;
import jp.yorisoi.ejb.support.offline.OfflineView;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.Uploads;
import jp.yorisoi.web.staff.export.ExportSentences;
import jp.yorisoi.web.staff.export.FileAnswer;

/**
 * Page: {@code webapp/staff/support/offline.xhtml}. The list of a session goes along to a place
 * without network, and what was marked there joins it again.
 */
@Named("supportOffline")
@RequestScoped
public class OfflineBacking {
  private static final int GROUP = 4;

  @EJB private OfflineDesk desk;
  @EJB private OfflineJoinDesk joining;
  @EJB private SessionDesk sessions;
  @EJB private FrontExportDesk exports;
  @Inject private SlotReader reader;
  @Inject private StaffNames names;
  @Inject private Exchange exchange;

  private SlotShown slot;
  private OfflineView view;
  private OfflineStart start;
  private SlotShown other;
  private final Map<Long, Optional<SlotShown>> elsewhere = new HashMap<>();
  private String notice;
  private boolean done;

  /**
   * Does what was asked for and reads what stands; action of the page before it is shown.
   *
   * @throws IOException if a file cannot be sent
   */
  public void act() throws IOException {
    slot = reader.byId(exchange.field("session")).orElse(null);
    if (slot == null) {
      exchange.notFound();
      return;
    }
    if ("1".equals(exchange.field("large"))) {
      say("ファイルが大きすぎます。「kekka-」で始まる結果ファイルか確かめてください。", false);
    } else if (exchange.isPosted() && !exchange.isGenuine()) {
      say("念のため、もう一度押してください。", false);
    } else if (exchange.isPosted()) {
      change(exchange.field("go"));
    }
    if (!FacesContext.getCurrentInstance().getResponseComplete()) {
      view = joining.view(slot.session().id());
    }
  }

  private void change(String go) throws IOException {
    switch (go) {
      case "begin" -> begin();
      case "file" -> file();
      case "join" -> join();
      default ->
          Stream.of(Decision.values())
              .filter(one -> one.name().equals(go))
              .findFirst()
              .ifPresent(this::decide);
    }
  }

  private void begin() {
    start = desk.begin(slot.session().id(), OfflineWords.scope(exchange.field("scope")));
    boolean ready = start.code() == OfflineStart.Code.READY;
    say(OfflineWords.of(start.code()), ready);
    start = ready ? start : null;
  }

  private void file() throws IOException {
    Printed<ExportFile> file = exports.takeOffline(exchange.field("list"));
    if (file.outcome() == ExportOutcome.DONE) {
      FileAnswer.send(FacesContext.getCurrentInstance(), file.content());
      return;
    }
    say(
        file.outcome() == ExportOutcome.NOT_FOUND
            ? "このファイルは受け取り済みか、期限が過ぎました。もう一度「持ち出すファイルを作る」から始めてください。"
            : ExportSentences.of(file.outcome()),
        false);
  }

  private void join() {
    Optional<byte[]> file = Uploads.file(exchange.request(), "result");
    if (file.isEmpty()) {
      say("取り込む結果ファイルを選んでください。", false);
      return;
    }
    say(joining.join(slot.session().id(), file.get()));
  }

  private void decide(Decision decision) {
    say(
        joining.decide(
            exchange.field("of"),
            exchange.field("result"),
            exchange.field("key"),
            exchange.field("conflict"),
            decision));
  }

  private void say(JoinOutcome outcome) {
    boolean well =
        outcome.code() == JoinOutcome.Code.JOINED || outcome.code() == JoinOutcome.Code.DECIDED;
    say(OfflineWords.of(outcome, names.of(outcome.by())), well);
    if (outcome.code() == JoinOutcome.Code.OTHER_SESSION) {
      other = reader.byId(Long.toString(outcome.session())).orElse(null);
    }
  }

  private void say(String sentence, boolean well) {
    notice = sentence;
    done = well;
  }

  /** The session (EL). */
  public SlotShown getSlot() {
    return slot;
  }

  /** The day of the session (EL). */
  public String getDay() {
    return SupportWords.day(slot.day());
  }

  /** A list that was made just now, null for none (EL). */
  public OfflineStart getStart() {
    return start;
  }

  /** Its code in groups of four (EL). */
  public String getCode() {
    return start.secret().replaceAll("(?<=\\G.{" + GROUP + "})(?=.)", " ");
  }

  /** Until when it opens (EL). */
  public String getExpires() {
    return OfflineWords.moment(start.expires().minusMinutes(1));
  }

  /** Lists that were taken along (EL). */
  public List<OfflineListView> getLists() {
    return view.lists();
  }

  /** How many stops are held of the tour it is a stop of, 0 for what is no stop (EL). */
  public int getStops() {
    return view.stops();
  }

  /** Whether all stops of the tour are to go along unless something else is chosen (EL). */
  public boolean isWholeTour() {
    return view.stops() > 1 && OfflineWords.scope(exchange.field("scope")) == OfflineScope.TOUR;
  }

  /**
   * How much a list holds (EL).
   *
   * @param list a list
   * @return the words
   */
  public String along(OfflineListView list) {
    return OfflineWords.of(list.scope());
  }

  /**
   * At which session somebody was seen, when it is not the one of the page (EL).
   *
   * @param one what has to be decided
   * @return time and place, empty for the session of the page
   */
  public String where(ConflictView one) {
    return one.session() == slot.session().id()
        ? ""
        : elsewhere
            .computeIfAbsent(one.session(), id -> reader.byId(Long.toString(id)))
            .map(other -> other.time() + " " + other.placeName())
            .orElse("");
  }

  /**
   * When a list was taken along, or until when it joins, in words (EL).
   *
   * @param list a list
   * @return the words
   */
  public String taken(OfflineListView list) {
    return OfflineWords.moment(list.takenAt());
  }

  /**
   * Until when a list opens and joins (EL).
   *
   * @param list a list
   * @return the words
   */
  public String until(OfflineListView list) {
    return OfflineWords.moment(list.expires().minusMinutes(1));
  }

  /** What has to be decided (EL). */
  public List<ConflictView> getConflicts() {
    return view.conflicts();
  }

  /**
   * Whom it is about (EL).
   *
   * @param one what has to be decided
   * @return name and number
   */
  public String who(ConflictView one) {
    return OfflineWords.who(one);
  }

  /**
   * What is in the way (EL).
   *
   * @param one what has to be decided
   * @return a sentence
   */
  public String why(ConflictView one) {
    LocalDateTime opens =
        isEarly(one)
            ? sessions.hours(one.session()).map(SessionHours::opens).orElse(one.at())
            : one.at();
    return OfflineWords.why(one, opens);
  }

  /**
   * Whether it can wait until people are marked (EL).
   *
   * @param one what has to be decided
   * @return true as long as the doors of its session are not open
   */
  public boolean isEarly(ConflictView one) {
    return one.conflict() == Conflict.TOO_EARLY;
  }

  /**
   * The button that has it written (EL).
   *
   * @param one what has to be decided
   * @return its words
   */
  public String write(ConflictView one) {
    return OfflineWords.write(one);
  }

  /**
   * The button that leaves the list as it is (EL).
   *
   * @param one what has to be decided
   * @return its words
   */
  public String leave(ConflictView one) {
    return OfflineWords.leave(one);
  }

  /** The session a file belongs to that was brought here, null for none (EL). */
  public SlotShown getOther() {
    return other;
  }

  /** What came of it, null for nothing (EL). */
  public String getNotice() {
    return notice;
  }

  /** Whether it was done (EL). */
  public boolean isDone() {
    return done;
  }
}
