package jp.yorisoi.ejb.support;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yorisoi.ejb.support.domain.SeatRound;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.audit.AuditDetails.Note;
import jp.yorisoi.policy.audit.AuditEntry;

/** What is written of bookings that were given up for another day, beside the acts themselves. */
final class MoveEntries {

  private MoveEntries() {}

  /** Of each that was given back in this round, as of whoever moved it. */
  static List<AuditEntry> of(SeatRound round, List<SeatAct> acts, List<AuditEntry> entries) {
    return IntStream.range(0, acts.size())
        .boxed()
        .flatMap(
            i ->
                acts.get(i) instanceof SeatAct.Book book
                    ? given(round, book, entries.get(i))
                    : Stream.empty())
        .toList();
  }

  private static Stream<AuditEntry> given(SeatRound round, SeatAct.Book book, AuditEntry act) {
    String subject = Seating.subject(book.draft().booking().personKey());
    return book.instead().stream()
        .map(SeatAct.Instead::number)
        .filter(round.returned()::contains)
        .map(
            number ->
                new AuditEntry(
                    act.at(),
                    act.who(),
                    AuditEvent.SUPPORT_CANCELLED.name(),
                    "done",
                    act.purpose(),
                    new Note(number, subject, null),
                    act.requestId()));
  }
}
