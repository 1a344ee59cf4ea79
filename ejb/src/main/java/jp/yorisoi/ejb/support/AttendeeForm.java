package jp.yorisoi.ejb.support;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.BookingField;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.support.domain.TypedContact;
import jp.yorisoi.ejb.support.domain.TypedPerson;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * What a person typed about who takes the seat.
 *
 * @param bookedFor for whom, or null if nothing was chosen
 * @param kana name as typed, may be null
 * @param phone telephone number as typed, may be null
 * @param needs help needed at the place
 * @param reminder how to be reminded, or null if nothing was chosen
 * @param unlisted whether name and number are kept off the lists of the desk
 * @param contact mail or postal address as typed, may be null; looked at only for a way that needs
 *     one
 */
public record AttendeeForm(
    Attendee.BookedFor bookedFor,
    String kana,
    String phone,
    Set<AccessNeed> needs,
    Attendee.Reminder reminder,
    boolean unlisted,
    String contact) {

  private static final String CONTACT = "contact";
  private static final String NUMBER = "support.individual_number";

  /**
   * Something to put right.
   *
   * @param field name of the field
   * @param textKey key of the sentence that says how
   */
  public record Problem(String field, String textKey) {}

  /**
   * A form without an address for messages.
   *
   * @param bookedFor for whom
   * @param kana name as typed
   * @param phone telephone number as typed
   * @param needs help needed
   * @param reminder how to be reminded
   * @param unlisted whether name and number are kept off the lists
   */
  public AttendeeForm(
      Attendee.BookedFor bookedFor,
      String kana,
      String phone,
      Set<AccessNeed> needs,
      Attendee.Reminder reminder,
      boolean unlisted) {
    this(bookedFor, kana, phone, needs, reminder, unlisted, null);
  }

  /** Takes a copy of the needs. */
  public AttendeeForm {
    needs = Set.copyOf(needs);
  }

  /**
   * Reads the form from the parameters of a request: {@code bookedFor}, {@code kana}, {@code
   * phone}, {@code needs} (many), {@code reminder}, {@code contact} and {@code unlisted}. Who waits
   * is asked one thing for help and order together: needs are read from {@code circumstances} too.
   * What is no choice of ours counts as none.
   *
   * @param sent values by name
   * @return what was typed
   */
  public static AttendeeForm of(Map<String, String[]> sent) {
    Set<AccessNeed> needs = EnumSet.noneOf(AccessNeed.class);
    for (String name : List.of("needs", WaitingForm.CIRCUMSTANCES)) {
      for (String value : sent.getOrDefault(name, new String[0])) {
        AccessNeed.of(value).ifPresent(needs::add);
      }
    }
    return new AttendeeForm(
        choice(Attendee.BookedFor.class, first(sent, "bookedFor")).orElse(null),
        first(sent, "kana"),
        first(sent, "phone"),
        needs,
        choice(Attendee.Reminder.class, first(sent, "reminder")).orElse(null),
        "yes".equals(first(sent, "unlisted")),
        first(sent, CONTACT));
  }

  /**
   * How many inputs came along that a booking does not declare. They are dropped, not refused: they
   * may come from a program in the browser; the booking's audit entry counts them (docs/adr/0028).
   *
   * @param sent values by name, without what the page itself sends along
   * @return 0 for a form as it is made
   */
  public static int undeclared(Map<String, String[]> sent) {
    return (int) sent.keySet().stream().filter(name -> !BookingField.ids().contains(name)).count();
  }

  /**
   * The value a choice is sent as.
   *
   * @param choice the choice, may be null
   * @return empty for none
   */
  public static String code(Enum<?> choice) {
    return choice == null ? "" : choice.name().toLowerCase(Locale.ROOT);
  }

  static String first(Map<String, String[]> sent, String name) {
    String[] values = sent.get(name);
    return values == null || values.length == 0 ? null : values[0];
  }

  private static <E extends Enum<E>> Optional<E> choice(Class<E> type, String value) {
    return Stream.of(type.getEnumConstants()).filter(one -> code(one).equals(value)).findFirst();
  }

  /**
   * What must be put right before this can be booked, in the order of the page.
   *
   * @return problems, none if {@link #attendee()} may be called
   */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    require(bookedFor, "bookedFor", problems);
    kanaProblem(kana).ifPresent(problems::add);
    phoneProblem(phone).ifPresent(problems::add);
    require(reminder, "reminder", problems);
    messageProblem().ifPresent(problems::add);
    return problems;
  }

  /** What is in the way of the chosen messages. */
  private Optional<Problem> messageProblem() {
    if (reminder == null) {
      return Optional.empty();
    }
    if (reminder.needsMobile()) {
      return TypedPerson.phone(phone)
          .filter(number -> !TypedContact.isMobile(number))
          .map(landline -> new Problem("phone", "support.phone.mobile"));
    }
    return reminder.asksContact() ? contactProblem() : Optional.empty();
  }

  private Optional<Problem> contactProblem() {
    String way = code(reminder);
    if (isBlank(contact)) {
      return Optional.of(new Problem(CONTACT, "support.contact.required_" + way));
    }
    if (IndividualNumber.isIn(contact)) {
      return Optional.of(new Problem(CONTACT, NUMBER));
    }
    return readContact().isPresent()
        ? Optional.empty()
        : Optional.of(new Problem(CONTACT, "support.contact.wrong_" + way));
  }

  /** The address for messages; what was typed for another way than the chosen one is dropped. */
  private Optional<String> readContact() {
    return switch (reminder) {
      case MAIL -> TypedContact.mail(contact);
      case POSTCARD -> TypedContact.address(contact);
      default -> Optional.of("");
    };
  }

  /**
   * The person behind the form, who reads Japanese.
   *
   * @return name and number in their fixed forms
   * @throws IllegalArgumentException if there are problems
   */
  public Attendee attendee() {
    return attendee(Language.JA);
  }

  /**
   * The person behind the form.
   *
   * @param language in which messages are written
   * @return name and number in their fixed forms
   * @throws IllegalArgumentException if there are problems
   */
  public Attendee attendee(Language language) {
    if (!problems().isEmpty()) {
      throw new IllegalArgumentException("form has problems");
    }
    return new Attendee(
        bookedFor,
        TypedPerson.kana(kana).orElseThrow(),
        TypedPerson.phone(phone).orElseThrow(),
        needs,
        reminder,
        unlisted,
        readContact().orElseThrow(),
        language);
  }

  /** What is wrong with a name. */
  static Optional<Problem> kanaProblem(String kana) {
    return problem("kana", kana, TypedPerson::kana);
  }

  /** What is wrong with a telephone number. */
  static Optional<Problem> phoneProblem(String phone) {
    return problem("phone", phone, TypedPerson::phone);
  }

  private static Optional<Problem> problem(
      String field, String typed, Function<String, Optional<String>> reading) {
    if (isBlank(typed)) {
      return Optional.of(new Problem(field, "support." + field + ".required"));
    }
    if (IndividualNumber.isIn(typed)) {
      return Optional.of(new Problem(field, NUMBER));
    }
    return reading.apply(typed).isPresent()
        ? Optional.empty()
        : Optional.of(new Problem(field, "support." + field + ".wrong"));
  }

  private static void require(Object chosen, String field, List<Problem> problems) {
    if (Objects.isNull(chosen)) {
      problems.add(new Problem(field, "support." + field + ".required"));
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
