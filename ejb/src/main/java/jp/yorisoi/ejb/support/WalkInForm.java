package jp.yorisoi.ejb.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.support.AttendeeForm.Problem;
import jp.yorisoi.ejb.support.domain.TypedPerson;

/**
 * What the desk types about somebody who has come without a booking. As little as the list needs:
 * help is seen at the door, nobody is reminded, and a telephone number is only asked when two of
 * one name have to be told apart.
 *
 * @param kana name as typed, may be null
 * @param phone telephone number as typed, may be null or empty
 * @param unlisted whether name and number are kept off the lists of the desk
 */
public record WalkInForm(String kana, String phone, boolean unlisted) {

  /** What it asks; each is a field of a booking, and declared with it. */
  static final Set<String> FIELDS = Set.of("kana", "phone", "unlisted");

  /**
   * Reads the form from the parameters of a request.
   *
   * @param sent values by name
   * @return what was typed
   */
  public static WalkInForm of(Map<String, String[]> sent) {
    return new WalkInForm(
        AttendeeForm.first(sent, "kana"),
        AttendeeForm.first(sent, "phone"),
        "yes".equals(AttendeeForm.first(sent, "unlisted")));
  }

  /**
   * How many inputs came along that it does not ask; they are dropped (docs/adr/0028).
   *
   * @param sent values by name, without what the page itself sends along
   * @return 0 for a form as it is made
   */
  public static int undeclared(Map<String, String[]> sent) {
    return (int) sent.keySet().stream().filter(name -> !FIELDS.contains(name)).count();
  }

  /**
   * What must be put right before this can be taken.
   *
   * @return problems, none if {@link #attendee()} may be called
   */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    AttendeeForm.kanaProblem(kana).ifPresent(problems::add);
    if (hasPhone()) {
      AttendeeForm.phoneProblem(phone).ifPresent(problems::add);
    }
    return problems;
  }

  /**
   * The person behind the form.
   *
   * @return name and number in their fixed forms, the number empty when none was given
   * @throws IllegalArgumentException if there are problems
   */
  public Attendee attendee() {
    if (!problems().isEmpty()) {
      throw new IllegalArgumentException("form has problems");
    }
    Optional<String> number = hasPhone() ? TypedPerson.phone(phone) : Optional.empty();
    return new Attendee(
        Attendee.BookedFor.SELF,
        TypedPerson.kana(kana).orElseThrow(),
        number.orElse(""),
        Set.of(),
        Attendee.Reminder.NONE,
        unlisted);
  }

  private boolean hasPhone() {
    return phone != null && !phone.isBlank();
  }
}
