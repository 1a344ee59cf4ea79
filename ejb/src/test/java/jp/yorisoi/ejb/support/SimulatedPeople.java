package jp.yorisoi.ejb.support;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Language;

/** The people of a city of one seed: who they are, what they say, and how they want to be told. */
final class SimulatedPeople {
  private static final List<Attendee.Reminder> WAYS =
      List.of(
          Attendee.Reminder.NONE,
          Attendee.Reminder.MAIL,
          Attendee.Reminder.PHONE,
          Attendee.Reminder.POSTCARD);

  private final Random random;

  SimulatedPeople(Random random) {
    this.random = random;
  }

  /** A wish of one of twelve people; each wants to be told the same way for ever. */
  BookSeat wish(long session, String form, int person) {
    Attendee.Reminder way = WAYS.get(person % WAYS.size());
    Attendee attendee =
        new Attendee(
            Attendee.BookedFor.SELF,
            "シミン" + "アイウエオカキクケコサシ".charAt(person),
            "0854%06d".formatted(person),
            Set.of(),
            way,
            false,
            way.asksContact() ? "somebody" + person + "@example.jp" : "",
            Language.JA);
    return new BookSeat(session, form, attendee, 0, circumstances(), Set.of());
  }

  /** Two of three would wait, each for other reasons. */
  private Optional<WaitingForm> circumstances() {
    if (random.nextInt(3) == 0) {
      return Optional.empty();
    }
    Set<String> said = new HashSet<>();
    WaitingForm.CHOICES.stream().filter(one -> random.nextInt(3) == 0).forEach(said::add);
    return Optional.of(new WaitingForm(said));
  }
}
