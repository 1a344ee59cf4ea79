package jp.yorisoi.web.resident.support;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.AttendeeForm;

/** Reads who is coming from the parameters of a form; what is no choice of ours counts as none. */
final class AttendeeParameters {

  private AttendeeParameters() {}

  static AttendeeForm of(HttpServletRequest request) {
    Set<Attendee.Need> needs = EnumSet.noneOf(Attendee.Need.class);
    String[] sent = request.getParameterValues("needs");
    Stream.of(sent == null ? new String[0] : sent)
        .map(value -> one(Attendee.Need.class, value))
        .filter(java.util.Objects::nonNull)
        .forEach(needs::add);
    return new AttendeeForm(
        one(Attendee.BookedFor.class, request.getParameter("bookedFor")),
        request.getParameter("kana"),
        request.getParameter("phone"),
        needs,
        one(Attendee.Reminder.class, request.getParameter("reminder")));
  }

  private static <E extends Enum<E>> E one(Class<E> type, String value) {
    return Stream.of(type.getEnumConstants())
        .filter(each -> code(each).equals(value))
        .findFirst()
        .orElse(null);
  }

  /** The value a choice is sent as. */
  static String code(Enum<?> choice) {
    return choice == null ? "" : choice.name().toLowerCase(Locale.ROOT);
  }
}
