package jp.yorisoi.web.resident.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.AttendeeForm;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.WaitingForm;
import jp.yorisoi.web.shell.AskedShown;
import jp.yorisoi.web.shell.KindAnswers;
import jp.yorisoi.web.shell.LanguageShown;
import jp.yorisoi.web.shell.OptionShown;

/** What the form of a booking asks and what was typed into it, in the words of the reader. */
public final class WishShown {
  private static final String TEXTS = "support.";

  private final AttendeeForm form;
  private final Optional<WaitingForm> waits;
  private final SessionView session;
  private final Optional<SupportKind> kind;
  private final KindAnswers answers;
  private final LanguageShown language;
  private final Map<String, List<OptionShown>> options = new HashMap<>();
  private AskedShown asked;

  /**
   * What was sent.
   *
   * @param form who is coming
   * @param waits what counts for the order, empty for who would not wait
   * @param session the session asked for, null if there is none
   * @param kind its kind
   * @param answers what was said to its question
   * @param language the reader's
   */
  WishShown(
      AttendeeForm form,
      Optional<WaitingForm> waits,
      SessionView session,
      Optional<SupportKind> kind,
      KindAnswers answers,
      LanguageShown language) {
    this.form = form;
    this.waits = waits;
    this.session = session;
    this.kind = kind;
    this.answers = answers;
    this.language = language;
  }

  /** What was typed (EL). */
  public AttendeeForm getForm() {
    return form;
  }

  /** Name and number as they will be kept (EL, check page). */
  public Attendee getAttendee() {
    return form.attendee();
  }

  /** Whom it is for, as it is sent (EL). */
  public String getBookedFor() {
    return AttendeeForm.code(form.bookedFor());
  }

  /** What help is needed, as it is sent (EL). */
  public List<String> getNeeds() {
    return form.needs().stream().map(AttendeeForm::code).sorted().toList();
  }

  /** What help is needed and what counts for the order, as who waits is asked for both (EL). */
  public List<String> getSaid() {
    return Stream.concat(getCounts().said().stream(), getNeeds().stream()).toList();
  }

  /** How to be reminded, as it is sent (EL). */
  public String getReminder() {
    return AttendeeForm.code(form.reminder());
  }

  /** Whether the name is kept off the lists, as it is sent (EL). */
  public List<String> getUnlisted() {
    return form.unlisted() ? List.of("yes") : List.of();
  }

  /** The one choice about lists (EL). */
  public List<OptionShown> getUnlistedOptions() {
    return options.computeIfAbsent(
        "unlisted_", prefix -> List.of(new OptionShown("yes", text(prefix + "yes"), "")));
  }

  /** Choices of the first question (EL). */
  public List<OptionShown> getBookedForOptions() {
    return options.computeIfAbsent(
        "bookedFor_",
        prefix -> BookingOptions.of(language.texts(), prefix, Attendee.BookedFor.values()));
  }

  /** Choices of help; what cannot be met here says so before it is chosen (EL). */
  public List<OptionShown> getNeedOptions() {
    return options.computeIfAbsent(
        "need_", prefix -> BookingOptions.needs(language.texts(), session));
  }

  /** What counts for the order and the choices of help, one question for who waits (EL). */
  public List<OptionShown> getSaidOptions() {
    List<OptionShown> needs = getNeedOptions();
    return options.computeIfAbsent(
        "said_", prefix -> Stream.concat(getCounts().options().stream(), needs.stream()).toList());
  }

  /** Choices of reminding (EL). */
  public List<OptionShown> getReminderOptions() {
    return options.computeIfAbsent(
        "reminder_",
        prefix -> BookingOptions.of(language.texts(), prefix, BookingOptions.reminders(kind)));
  }

  /** Whether a way of reminding that needs an address can be chosen (EL). */
  public boolean isContactAsked() {
    return Stream.of(BookingOptions.reminders(kind)).anyMatch(Attendee.Reminder::asksContact);
  }

  /** The question of the kind, null when it asks none (EL). */
  public AskedShown getAsked() {
    if (asked == null) {
      asked = answers.shown(language::of);
    }
    return asked;
  }

  /** What counts for the order of the waiting list (EL). */
  public CountsShown getCounts() {
    return CountsShown.of(waits, language.texts());
  }

  /** Whom it is for, in words (EL). */
  public String getBookedForWords() {
    return text("bookedFor_" + getBookedFor());
  }

  /** The help needed in words (EL). */
  public String getNeedsWords() {
    List<String> chosen =
        form.needs().stream()
            .sorted()
            .map(need -> text("need_" + AttendeeForm.code(need)))
            .toList();
    return chosen.isEmpty() ? text("need_none") : String.join("\n", chosen);
  }

  /** How to be reminded, in words (EL). */
  public String getReminderWords() {
    return text("reminder_" + getReminder());
  }

  /** Where messages go, and to whom; empty when none are sent (EL, check page). */
  public String getContactWords() {
    Attendee attendee = form.attendee();
    String contact = attendee.contact().isEmpty() ? attendee.phone() : attendee.contact();
    return switch (attendee.reminder()) {
      case NONE -> "";
      case POSTCARD -> text("contact_comes", contact);
      default -> text("contact_" + getBookedFor(), contact);
    };
  }

  /** What happens on the eve (EL, last page). */
  public String getNextWords() {
    return text("next_" + getReminder());
  }

  private String text(String key, Object... args) {
    return language.texts().get(TEXTS + key, args);
  }
}
