package jp.yorisoi.ejb.support.offline;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.SupportStore;
import jp.yorisoi.ejb.support.domain.Mark;
import jp.yorisoi.ejb.support.domain.MarkRule;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.join.OfflineTerm;
import jp.yorisoi.ejb.support.offline.OfflineStore.StoredList;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;

/**
 * The door by which the list of a session, a day or a tour is taken along to a place without
 * network. The file itself leaves by the door of exports.
 */
@Stateless
@Guarded(Chain.FRONT)
public class OfflineDesk {
  private static final int ID_BYTES = 16;

  @Inject private OfflineStore store;
  @Inject private OfflineSeals seals;
  @Inject private SupportStore sessions;
  @Inject private SupportDesk names;
  @Inject private OfflineAlong along;
  @Inject private Cities cities;
  @Inject private AuditDetails details;
  @Inject private CallerContext context;
  @Inject private Clock clock;

  /**
   * Makes a list that can be taken along, with the code it opens with. The code is shown now and
   * never again.
   *
   * @param sessionId row id
   * @param scope which other sessions go along
   * @return the list, or why there is none
   */
  @Allow(
      permission = Permission.EXPORT_BOOKINGS,
      event = AuditEvent.OFFLINE_LIST_MADE,
      purpose = Purpose.SUPPORT_BOOKING)
  public OfflineStart begin(long sessionId, OfflineScope scope) {
    details.aboutCase(about(sessionId));
    Optional<SupportSession> session = sessions.session(sessionId);
    if (session.isEmpty()) {
      details.notFound();
      return OfflineStart.refused(OfflineStart.Code.NOT_FOUND);
    }
    Instant now = now();
    List<SupportSession> all = along.of(session.get(), scope);
    Optional<OfflineTerm.Refusal> refusal = along.refusal(session.get(), scope, all, now);
    if (refusal.isPresent()) {
      details.fields("refused", refusal.get().name().toLowerCase(java.util.Locale.ROOT));
      return OfflineStart.refused(OfflineStart.Code.valueOf(refusal.get().name()));
    }
    return begun(all, now);
  }

  private OfflineStart begun(List<SupportSession> all, Instant now) {
    String id = HexFormat.of().formatHex(ListCipher.random(ID_BYTES));
    String code = ListCipher.code();
    byte[] salt = ListCipher.random(ListCipher.SALT_BYTES);
    ListContent content = new ListContent(ListCipher.key(code, salt), salt, Map.of(), Map.of());
    Instant expires =
        all.stream().map(MarkRule::closes).max(Comparator.naturalOrder()).orElseThrow();
    store.add(
        new StoredList(
            id,
            all.get(0).place(),
            LocalDate.ofInstant(all.get(0).startsAt(), SchedulePlan.JAPAN),
            all.stream().map(SupportSession::id).toList(),
            seals.seal(id, content),
            now,
            context.caller().id(),
            null,
            expires));
    details.fields("offline_code");
    return new OfflineStart(OfflineStart.Code.READY, id, code, all.size(), local(expires));
  }

  /**
   * What goes along on a list that was made and not taken yet; for the door of exports.
   *
   * @param list its id
   * @return its sessions with who comes; empty when it is not the caller's, was taken or is over
   */
  @Allow(
      permission = Permission.EXPORT_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public Optional<OfflineTake> open(String list) {
    Optional<StoredList> own = own(list);
    if (own.isEmpty()) {
      details.notFound();
      return Optional.empty();
    }
    details.aboutCase(about(own.get().sessions().get(0)));
    details.fields("kana", "needs", "attendance");
    List<OfflineTake.Sheet> sheets = new ArrayList<>();
    for (long id : own.get().sessions()) {
      Optional<SupportSession> session = sessions.session(id).filter(one -> !one.cancelled());
      session.ifPresent(
          one ->
              sheets.add(
                  new OfflineTake.Sheet(SessionView.of(one, now()), names.nameList(one.id()))));
    }
    return Optional.of(
        new OfflineTake(
            own.get().id(), own.get().day(), own.get().place(), own.get().expiresAt(), sheets));
  }

  /**
   * Makes the file of a list, once; for the door of exports.
   *
   * @param take what goes along
   * @param payload the same as the page in the file reads it, JSON
   * @param number number of the export, which stands in clear in the file
   * @return the page with the list in it, encrypted
   */
  @Allow(
      permission = Permission.EXPORT_BOOKINGS,
      event = AuditEvent.OFFLINE_LIST_MADE,
      purpose = Purpose.SUPPORT_BOOKING)
  public byte[] file(OfflineTake take, byte[] payload, String number) {
    StoredList list = own(take.list()).orElseThrow();
    details.aboutCase(about(list.sessions().get(0)));
    details.fields("offline_file");
    ListContent made = seals.open(list);
    Map<Long, Instant> starts = new LinkedHashMap<>();
    Map<String, Mark> marks = new LinkedHashMap<>();
    for (OfflineTake.Sheet sheet : take.sheets()) {
      starts.put(
          sheet.session().id(), sheet.session().starts().atZone(SchedulePlan.JAPAN).toInstant());
      sheet
          .names()
          .forEach(
              one -> marks.put(one.number().value(), Mark.valueOf(one.mark().attendance().name())));
    }
    ListContent content = new ListContent(made.key(), made.salt(), starts, marks);
    store.taken(list.id(), seals.seal(list.id(), content), now());
    return new OfflineFile(cities.current(), list.id(), list.expiresAt(), number)
        .of(content, payload);
  }

  private Optional<StoredList> own(String id) {
    return store
        .hold(id == null ? "" : id)
        .filter(one -> one.madeBy().equals(context.caller().id()))
        .filter(one -> one.takenAt() == null && now().isBefore(one.expiresAt()));
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
