package jp.yorisoi.ejb.support.offline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.Attendance;
import jp.yorisoi.ejb.support.AttendanceMark;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.OfflineSeats;
import jp.yorisoi.ejb.support.OfflineSeats.Known;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.join.JoinAnswer;
import jp.yorisoi.ejb.support.domain.join.JoinItem;
import jp.yorisoi.ejb.support.domain.join.JoinRound;
import jp.yorisoi.ejb.support.domain.join.JoinRound.NewSeat;
import jp.yorisoi.ejb.support.domain.join.JoinSession;
import jp.yorisoi.ejb.support.offline.OfflineStore.StoredList;
import jp.yorisoi.policy.audit.Shown;

/** Puts what was said without network beside what stands on the lists now, and writes it. */
@Dependent
class OfflineJoin {
  @Inject private OfflineSeats seats;
  @Inject private OfflineStore store;
  @Inject private Clock clock;

  /** What came of it. */
  record Joined(int written, List<OfflineItem> undecided, long unseen, List<Shown> shown) {}

  /** Items with all that is known about them, while the rows of the sessions are held. */
  private record Stand(
      Map<Long, SupportSession> sessions,
      Map<String, Known> known,
      JoinRound round,
      Map<String, JoinItem> items,
      Instant now) {}

  /** Writes what can be written and says what has to be decided first. */
  Joined join(StoredList list, ListContent content, List<OfflineItem> items) {
    Stand stand = stand(held(list, items), list, content, items);
    List<OfflineItem> undecided = new ArrayList<>();
    for (OfflineItem item : items) {
      if (stand.round().take(stand.items().get(item.key())).kind() == JoinAnswer.Kind.ASKED) {
        undecided.add(item);
      }
    }
    List<Shown> shown = written(list, items, stand);
    return new Joined(shown.size(), undecided, stand.round().unseen(), shown);
  }

  /** What the rule says of one item now; nothing is written. */
  JoinAnswer answer(StoredList list, ListContent content, OfflineItem item) {
    Stand stand = stand(held(list, List.of(item)), list, content, List.of(item));
    return stand.round().take(stand.items().get(item.key()));
  }

  /** What has to be decided, as it stands now; each item on its own. */
  List<ConflictView> conflicts(
      String result, StoredList list, ListContent content, List<OfflineItem> items) {
    List<ConflictView> views = new ArrayList<>();
    List<SupportSession> sessions =
        list.sessions().stream().flatMap(id -> seats.session(id).stream()).toList();
    for (OfflineItem item : items) {
      Stand stand = stand(sessions, list, content, List.of(item));
      JoinAnswer answer = stand.round().take(stand.items().get(item.key()));
      views.add(
          view(
              list.id(),
              result,
              item,
              answer,
              Optional.ofNullable(stand.known().get(item.number()))));
    }
    return views;
  }

  private static ConflictView view(
      String list, String result, OfflineItem item, JoinAnswer answer, Optional<Known> known) {
    return new ConflictView(
        list,
        result,
        item.key(),
        item.session(),
        item.number(),
        item.isLetIn() ? typed(item) : known.map(one -> one.seat().kana()).orElse(""),
        Attendance.valueOf(item.mark().name()),
        LocalDateTime.ofInstant(item.at(), SchedulePlan.JAPAN),
        Conflict.of(answer.conflict()),
        answer.conflict() == null || answer.conflict().waivable(),
        answer.conflict() != null && answer.conflict().same() && !answer.other().isEmpty(),
        answer.other(),
        known.map(Known::stands).orElse(AttendanceMark.NONE));
  }

  private static String typed(OfflineItem item) {
    return item.form().unlisted() ? "" : item.form().kana();
  }

  /** Rows are held before anything is read, in one order for everybody. */
  private List<SupportSession> held(StoredList list, List<OfflineItem> items) {
    List<SupportSession> sessions = seats.hold(new TreeSet<>(list.sessions()));
    seats.holdNumbers(numbers(items));
    return sessions;
  }

  private static List<String> numbers(List<OfflineItem> items) {
    return items.stream()
        .filter(item -> !item.isLetIn())
        .map(OfflineItem::number)
        .distinct()
        .toList();
  }

  private Stand stand(
      List<SupportSession> all, StoredList list, ListContent content, List<OfflineItem> items) {
    Map<Long, SupportSession> sessions = new LinkedHashMap<>();
    all.forEach(one -> sessions.put(one.id(), one));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // after the wait for the rows
    Map<String, JoinItem> read = new LinkedHashMap<>();
    items.forEach(item -> read.put(item.key(), read(list, item)));
    List<Hash> forms =
        items.stream()
            .filter(OfflineItem::isLetIn)
            .map(item -> seats.form(token(list, item.key())))
            .toList();
    Map<String, Known> known = new LinkedHashMap<>();
    seats
        .known(sessions.keySet(), numbers(items), forms, content.marks())
        .forEach(one -> known.put(one.seat().number(), one));
    JoinRound round =
        new JoinRound(
            sessions.values().stream()
                .map(one -> new JoinSession(one, content.starts().get(one.id())))
                .toList(),
            known.values().stream().map(Known::seat).toList(),
            now);
    return new Stand(sessions, known, round, read, now);
  }

  private JoinItem read(StoredList list, OfflineItem item) {
    if (!item.isLetIn()) {
      return new JoinItem.Marked(
          item.number(), item.session(), item.mark(), item.at(), item.waived());
    }
    Optional<Attendee> attendee =
        item.form().problems().isEmpty() ? Optional.of(item.form().attendee()) : Optional.empty();
    return new JoinItem.LetIn(
        item.key(),
        item.session(),
        seats.form(token(list, item.key())),
        attendee.map(seats::person),
        attendee.map(one -> one.unlisted() ? "" : one.kana()).orElse(""),
        item.at(),
        item.waived());
  }

  private List<Shown> written(StoredList list, List<OfflineItem> items, Stand stand) {
    List<Shown> shown = new ArrayList<>();
    for (JoinRound.NewMark mark : stand.round().marks()) {
      seats.mark(mark.number(), mark.mark(), mark.at());
      shown.add(stand.known().get(mark.number()).shown());
    }
    Map<String, OfflineItem> said = new HashMap<>();
    items.forEach(item -> said.put(stand.items().get(item.key()).key(), item));
    for (NewSeat seat : stand.round().added()) {
      if (seat.more()) {
        store.addSeats(seat.session(), 1);
      }
      Attendee attendee =
          seat.again()
              .map(number -> seats.again(number).orElseThrow()) // the rule lets in who is known
              .orElseGet(() -> said.get(seat.item()).form().attendee());
      shown.add(
          seats.letIn(
              stand.sessions().get(seat.session()),
              token(list, seat.again().orElse(seat.item())),
              attendee,
              seat.at(),
              stand.now()));
    }
    return shown;
  }

  /** The same for the same person of the same list, so that nobody is added twice. */
  private static String token(StoredList list, String of) {
    return list.id() + of;
  }
}
