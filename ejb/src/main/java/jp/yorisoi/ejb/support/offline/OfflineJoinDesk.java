package jp.yorisoi.ejb.support.offline;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.support.SupportStore;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.join.JoinAnswer;
import jp.yorisoi.ejb.support.offline.JoinOutcome.Code;
import jp.yorisoi.ejb.support.offline.OfflineJoin.Joined;
import jp.yorisoi.ejb.support.offline.OfflineStore.StoredList;
import jp.yorisoi.ejb.support.offline.OfflineStore.StoredResult;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;

/** The door by which what was marked in a place without network joins the list again. */
@Stateless
@Guarded(Chain.FRONT)
public class OfflineJoinDesk {
  @Inject private OfflineStore store;
  @Inject private OfflineSeals seals;
  @Inject private OfflineJoin join;
  @Inject private OfflineAlong along;
  @Inject private SupportStore sessions;
  @Inject private Cities cities;
  @Inject private AuditDetails details;
  @Inject private CallerContext context;
  @Inject private Clock clock;

  /**
   * The lists of a session that were taken along, and what has to be decided of what came back.
   *
   * @param sessionId row id
   * @return both; without names of those who are kept off the lists
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public OfflineView view(long sessionId) {
    details.aboutCase(about(sessionId));
    details.fields("kana", "attendance");
    List<OfflineListView> lists =
        store.lists(sessionId).stream()
            .map(
                one ->
                    new OfflineListView(
                        local(one.takenAt()),
                        one.madeBy(),
                        along.scope(sessionId, one.sessions()),
                        local(one.expiresAt())))
            .toList();
    List<ConflictView> conflicts = new ArrayList<>();
    for (StoredResult result : store.undecided(sessionId)) {
      StoredList list = store.find(result.listId()).orElseThrow();
      conflicts.addAll(
          join.conflicts(result.id(), list, seals.open(list), seals.undecided(result)));
    }
    return new OfflineView(lists, conflicts, stops(sessionId));
  }

  private int stops(long session) {
    return sessions.session(session).map(along::stops).orElse(0);
  }

  /**
   * Joins a file that came back: writes what nobody has touched meanwhile, and keeps the rest until
   * it is decided.
   *
   * @param sessionId the session at whose page it was brought back
   * @param file its bytes
   * @return how many marks were written and how many have to be decided, or why none
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.OFFLINE_RESULT_JOINED,
      purpose = Purpose.SUPPORT_BOOKING)
  public JoinOutcome join(long sessionId, byte[] file) {
    details.aboutCase(about(sessionId));
    if (file.length > ResultFile.LARGEST) {
      return refused(Code.TOO_LARGE);
    }
    if (ResultFile.isList(file)) {
      return refused(Code.A_LIST);
    }
    Optional<ResultFile> read = ResultFile.read(file);
    if (read.isEmpty()) {
      return refused(Code.NOT_A_RESULT);
    }
    if (!read.get().city().equals(cities.current().id())) {
      return refused(Code.OTHER_CITY);
    }
    Optional<StoredList> list = store.hold(read.get().list()).filter(one -> one.takenAt() != null);
    if (list.isEmpty()) {
      return refused(Code.UNKNOWN_LIST);
    }
    return join(sessionId, list.get(), read.get(), ResultFile.id(file));
  }

  private JoinOutcome join(long sessionId, StoredList list, ResultFile file, String id) {
    if (!list.sessions().contains(sessionId)) {
      return new JoinOutcome(
          refused(Code.OTHER_SESSION).code(), 0, 0, 0, list.sessions().get(0), null, null);
    }
    if (!now().isBefore(list.expiresAt())) {
      return refused(Code.EXPIRED);
    }
    ListContent content = seals.open(list);
    String bound = ResultFile.bound(file.city(), file.list());
    Optional<byte[]> clear = ListCipher.open(content.key(), file.data(), bound);
    if (clear.isEmpty()) {
      return refused(Code.CHANGED);
    }
    Optional<List<OfflineItem>> items = ResultFile.items(clear.get());
    if (items.isEmpty()) {
      return refused(Code.NOT_A_RESULT);
    }
    if (!store.add(id, list.id(), now(), context.caller().id())) {
      return joinedBefore(sessionId, store.result(id, list.id()).orElseThrow());
    }
    return joined(sessionId, join.join(list, content, items.get()), id);
  }

  private JoinOutcome joinedBefore(long sessionId, StoredResult before) {
    details.fields("refused", Code.JOINED_BEFORE.name().toLowerCase(java.util.Locale.ROOT));
    int left = before.content() == null ? 0 : seals.undecided(before).size();
    return new JoinOutcome(
        Code.JOINED_BEFORE, 0, left, 0, sessionId, local(before.joinedAt()), before.joinedBy());
  }

  private JoinOutcome joined(long sessionId, Joined joined, String id) {
    store.decided(id, seals.seal(id, joined.undecided()), joined.written());
    recorded(joined);
    return new JoinOutcome(
        Code.JOINED,
        joined.written(),
        joined.undecided().size(),
        joined.unseen(),
        sessionId,
        null,
        null);
  }

  /**
   * Decides about one mark that was not written at once. If something else is in its way then, it
   * is asked again.
   *
   * @param listId id of the list
   * @param result id of the file
   * @param key which of its marks
   * @param conflict name of what was shown to be in its way, empty for nothing
   * @param decision what to do
   * @return what came of it
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.OFFLINE_RESULT_JOINED,
      purpose = Purpose.SUPPORT_BOOKING)
  public JoinOutcome decide(
      String listId, String result, String key, String conflict, Decision decision) {
    Optional<StoredList> list = store.hold(listId); // before the file, as whoever joins does
    Optional<StoredResult> found =
        list.flatMap(one -> store.result(result, one.id())).filter(one -> one.content() != null);
    List<OfflineItem> items = found.map(seals::undecided).orElse(List.of());
    Optional<OfflineItem> item = items.stream().filter(one -> one.key().equals(key)).findFirst();
    if (item.isEmpty()) {
      details.notFound();
      return refused(Code.DECIDED_BEFORE);
    }
    details.aboutCase(about(item.get().session()));
    return now().isBefore(list.get().expiresAt()) || decision == Decision.LEAVE
        ? decide(list.get(), found.get(), items, item.get(), conflict, decision)
        : refused(Code.EXPIRED);
  }

  private JoinOutcome decide(
      StoredList list,
      StoredResult result,
      List<OfflineItem> items,
      OfflineItem item,
      String conflict,
      Decision decision) {
    ListContent content = seals.open(list);
    JoinAnswer answer = join.answer(list, content, item);
    String stands = answer.conflict() == null ? "" : answer.conflict().name();
    if (!stands.equals(conflict) && decision != Decision.LEAVE) {
      return refused(Code.ASKED_AGAIN);
    }
    Optional<List<OfflineItem>> wanted = wanted(item, answer, decision);
    if (wanted.isEmpty()) {
      return refused(Code.NOT_POSSIBLE);
    }
    Joined joined = join.join(list, content, wanted.get());
    List<OfflineItem> left = new ArrayList<>(items);
    left.remove(item);
    left.addAll(joined.undecided());
    store.decided(result.id(), seals.seal(result.id(), left), joined.written());
    recorded(joined);
    return new JoinOutcome(
        joined.undecided().isEmpty() ? Code.DECIDED : Code.ASKED_AGAIN,
        joined.written(),
        left.size(),
        0,
        item.session(),
        null,
        null);
  }

  /** What is to be joined by a decision; empty when it cannot be decided so. */
  private static Optional<List<OfflineItem>> wanted(
      OfflineItem item, JoinAnswer answer, Decision decision) {
    return switch (decision) {
      case LEAVE -> Optional.of(List.of());
      case SAME ->
          answer.conflict() != null && answer.conflict().same() && !answer.other().isEmpty()
              ? Optional.of(List.of(item.as(answer.other())))
              : Optional.empty();
      case WRITE -> {
        if (answer.conflict() == null) {
          yield Optional.of(List.of(item));
        }
        yield answer.conflict().waivable()
            ? Optional.of(List.of(item.waiving(answer.conflict())))
            : Optional.empty();
      }
    };
  }

  private void recorded(Joined joined) {
    details.fields(
        "attendance", "written=" + joined.written(), "undecided=" + joined.undecided().size());
    details.shown(joined.shown());
  }

  private JoinOutcome refused(Code code) {
    details.fields("refused", code.name().toLowerCase(java.util.Locale.ROOT));
    return JoinOutcome.of(code);
  }

  private static String about(long session) {
    return "session " + session;
  }

  private static LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, SchedulePlan.JAPAN);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
