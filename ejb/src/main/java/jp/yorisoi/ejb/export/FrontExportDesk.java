package jp.yorisoi.ejb.export;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.identity.FrontIdentityDesk;
import jp.yorisoi.ejb.identity.StaffView;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;

/** The door through which lists of {@code front} leave, and no other. */
@Stateless
@LocalBean
@Guarded(Chain.FRONT)
public class FrontExportDesk implements ExportDoor {

  @Inject private ExportWork work;
  @Inject private NameListExport names;
  @Inject private FrontIdentityDesk identities;
  @Inject private CallerContext context;

  /**
   * Asks for the name list of a session as a file.
   *
   * @param sessionId which session
   * @param grounds purpose and reason
   * @return the number of the request, or why not
   */
  @Allow(
      permission = Permission.EXPORT_BOOKINGS,
      event = AuditEvent.EXPORT_ASKED,
      purpose = Purpose.SUPPORT_BOOKING)
  public Asked askNames(long sessionId, Grounds grounds) {
    return work.ask(
        Chain.FRONT,
        ExportKind.NAME_LIST,
        Long.toString(sessionId),
        grounds,
        () -> names.lines(sessionId).size());
  }

  @Override
  @Allow(
      permission = Permission.EXPORT_BOOKINGS,
      event = AuditEvent.EXPORTS_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<ExportView> own() {
    return work.own(Chain.FRONT, this::words);
  }

  @Override
  @Allow(
      permission = Permission.APPROVE_BOOKING_EXPORT,
      event = AuditEvent.EXPORTS_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<ExportView> toApprove() {
    return work.toApprove(Chain.FRONT, this::words);
  }

  @Override
  @Allow(
      permission = Permission.APPROVE_BOOKING_EXPORT,
      event = AuditEvent.EXPORT_APPROVED,
      purpose = Purpose.SUPPORT_BOOKING)
  public ExportOutcome approve(String id) {
    return work.decide(Chain.FRONT, id, true);
  }

  @Override
  @Allow(
      permission = Permission.APPROVE_BOOKING_EXPORT,
      event = AuditEvent.EXPORT_REFUSED,
      purpose = Purpose.SUPPORT_BOOKING)
  public ExportOutcome refuse(String id) {
    return work.decide(Chain.FRONT, id, false);
  }

  @Override
  @Allow(
      permission = Permission.EXPORT_BOOKINGS,
      event = AuditEvent.EXPORT_TAKEN,
      purpose = Purpose.SUPPORT_BOOKING)
  public Taken take(String id) {
    return work.take(
        Chain.FRONT,
        id,
        request -> names.table(Long.parseLong(request.parameters())),
        this::caller);
  }

  /**
   * Opens the name list of a session to print it.
   *
   * @param sessionId which session
   * @param purpose what it is printed for
   * @return the list with its watermark, or why not; the print is recorded before this returns
   */
  @Allow(
      permission = Permission.EXPORT_BOOKINGS,
      event = AuditEvent.PRINTED,
      purpose = Purpose.SUPPORT_BOOKING)
  public Printed<List<NameLine>> printNames(long sessionId, ExportPurpose purpose) {
    Optional<String> title = names.title(sessionId);
    if (title.isEmpty()) {
      return Printed.refused(ExportOutcome.NOT_FOUND);
    }
    List<NameLine> lines = names.lines(sessionId);
    Paper<List<NameLine>> paper =
        new Paper<>(
            ExportKind.NAME_LIST_PRINT,
            "名簿　" + title.get(),
            Long.toString(sessionId),
            lines.size(),
            NameListExport.FIELDS,
            NameListExport.shown(lines),
            lines);
    return work.print(Chain.FRONT, paper, new Grounds(purpose, ""), this::caller);
  }

  private Optional<StaffView> caller() {
    return identities.present(context.caller().id());
  }

  private String words(ExportRequest request) {
    return names.title(Long.parseLong(request.parameters())).orElse("終わった教室");
  }
}
