package jp.yorisoi.web.resident.support;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.AttendeeForm;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.web.shell.OptionShown;

/** The choices of the form of bookings, in the words of the reader. */
final class BookingOptions {
  private static final String TEXTS = "support.";

  private BookingOptions() {}

  static List<OptionShown> of(Texts texts, String prefix, Enum<?>... choices) {
    return Stream.of(choices)
        .map(AttendeeForm::code)
        .map(code -> new OptionShown(code, texts.get(TEXTS + prefix + code), ""))
        .toList();
  }

  /** What cannot be met at a session says so before it is chosen. */
  static List<OptionShown> needs(Texts texts, SessionView session) {
    return Stream.of(AccessNeed.values())
        .map(
            need ->
                new OptionShown(
                    need.code(),
                    texts.get(TEXTS + "need_" + need.code()),
                    session.meets().contains(need) ? "" : texts.get("kinds.need_not_here")))
        .toList();
  }

  /** The ways to be reminded a kind offers. */
  static Attendee.Reminder[] reminders(Optional<SupportKind> kind) {
    Set<String> offered = kind.map(one -> one.rules().reminders()).orElse(Set.of());
    return Stream.of(Attendee.Reminder.values())
        .filter(one -> offered.isEmpty() || offered.contains(AttendeeForm.code(one)))
        .toArray(Attendee.Reminder[]::new);
  }
}
