package jp.yorisoi.ejb.support;

import static java.util.stream.Collectors.joining;
import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.platform.guess.Pins;
import jp.yorisoi.ejb.support.domain.Circumstance;
import jp.yorisoi.ejb.support.domain.TypedPerson;
import jp.yorisoi.policy.vault.Vault;
import jp.yorisoi.policy.vault.Vaults;

/**
 * What booking keeps secret: the person is sealed, keys and PINs are stored as keyed hashes.
 *
 * <p>The PIN comes from the form token, so that a form sent again gets the same answer although no
 * PIN is stored. Six digits are too few for a slow hash to protect; the key outside the database
 * does, and guesses are counted.
 */
@Dependent
class Seals {
  private static final String TABLE = "support_booking";
  private static final String COLUMN = "person";
  private static final String CONTACT = "contact";
  private static final String LANGUAGE = "language";
  private static final String SAID = "circumstances";
  private static final String HELP = "needs";
  private static final String ANSWER = "answer";
  private static final long PINS = 1_000_000;

  @Inject private Vaults vaults;

  byte[] key(String formToken) {
    return hash("support-form-token", formToken);
  }

  byte[] body(BookSeat wish, String attendee) {
    return hash(
        "support-body",
        wish.sessionId()
            + "\0"
            + attendee
            + (wish.attendee().unlisted() ? "\0unlisted" : "")
            + wish.answers().stream().sorted().map(one -> "\0" + one).collect(joining()));
  }

  byte[] person(Attendee attendee) {
    return hash("support-person", TypedPerson.identity(attendee.kana(), attendee.phone()));
  }

  byte[] household(String phone) {
    return hash("support-household", phone);
  }

  String pin(byte[] key) {
    byte[] hash = vault().keyedHash("support-pin", key);
    return "%06d".formatted(Long.remainderUnsigned(ByteBuffer.wrap(hash).getLong(), PINS));
  }

  String pinHash(String number, String pin) {
    return pins().of(number, pin);
  }

  boolean fits(SupportStore.Stored booking, String pin) {
    return pins().fits(booking.number(), pin, booking.pinHash());
  }

  private Pins pins() {
    return new Pins(vault(), "support-pin-of");
  }

  byte[] seal(String attendee, String number) {
    byte[] clear = attendee.getBytes(StandardCharsets.UTF_8);
    return vault().seal(clear, TABLE, COLUMN, number);
  }

  Attendee open(SupportStore.Stored booking) {
    byte[] clear = vault().open(booking.person(), TABLE, COLUMN, booking.number());
    try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(clear))) {
      JsonObject json = reader.readObject();
      JsonObject help = help(booking).orElse(json);
      return new Attendee(
          Attendee.BookedFor.valueOf(json.getString("bookedFor")),
          json.getString("kana"),
          json.getString("phone"),
          needs(help),
          Attendee.Reminder.valueOf(json.getString("reminder")),
          booking.unlisted(),
          help.getString(ANSWER, ""),
          json.getString(CONTACT, ""),
          Language.ofCode(json.getString(LANGUAGE, "ja")).orElse(Language.JA));
    }
  }

  /** All that counts by the rule of waiting lists, of somebody on one. */
  Set<Circumstance> circumstances(SupportStore.Stored booking) {
    byte[] clear = vault().open(booking.person(), TABLE, COLUMN, booking.number());
    try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(clear))) {
      JsonArray said = reader.readObject().getJsonArray(SAID);
      return said == null
          ? Set.of()
          : new WaitingForm(
                  said.getValuesAs(JsonString.class).stream()
                      .map(JsonString::getString)
                      .collect(Collectors.toSet()))
              .circumstances(open(booking));
    }
  }

  /** Empty after the event, and for bookings from before help was kept on its own. */
  private Optional<JsonObject> help(SupportStore.Stored booking) {
    if (booking.needs() == null) {
      return Optional.empty();
    }
    byte[] clear = vault().open(booking.needs(), TABLE, HELP, booking.number());
    try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(clear))) {
      return Optional.of(reader.readObject());
    }
  }

  private static Set<AccessNeed> needs(JsonObject help) {
    Set<AccessNeed> needs = EnumSet.noneOf(AccessNeed.class);
    if (help.containsKey(HELP)) {
      help.getJsonArray(HELP)
          .getValuesAs(JsonString.class)
          .forEach(need -> needs.add(AccessNeed.valueOf(need.getString())));
    }
    return needs;
  }

  /** Seals the help somebody needs; nothing when there is none. */
  byte[] sealHelp(String help, String number) {
    return help.isEmpty()
        ? null
        : vault().seal(help.getBytes(StandardCharsets.UTF_8), TABLE, HELP, number);
  }

  /** What is kept until the event only, as text; empty when there is nothing. */
  static String help(Attendee attendee) {
    if (attendee.needs().isEmpty() && attendee.answer().isEmpty()) {
      return "";
    }
    JsonArrayBuilder needs = JSON.createArrayBuilder();
    attendee.needs().forEach(need -> needs.add(need.name()));
    return JSON.createObjectBuilder()
        .add(HELP, needs)
        .add(ANSWER, attendee.answer())
        .build()
        .toString();
  }

  /** Whose wish it is as text, to be hashed and sealed; help needed is kept on its own. */
  static String text(BookSeat wish) {
    Attendee attendee = wish.attendee();
    JsonObjectBuilder text = JSON.createObjectBuilder();
    wish.waiting()
        .ifPresent(
            waiting -> {
              JsonArrayBuilder said = JSON.createArrayBuilder();
              waiting.said().forEach(said::add);
              text.add(SAID, said);
            });
    text.add("bookedFor", attendee.bookedFor().name())
        .add("kana", attendee.kana())
        .add("phone", attendee.phone())
        .add("reminder", attendee.reminder().name());
    if (!attendee.contact().isEmpty()) {
      text.add(CONTACT, attendee.contact());
    }
    if (attendee.reminder().isSent() && attendee.language() != Language.JA) {
      text.add(LANGUAGE, attendee.language().code()); // kept only where a message is written
    }
    return text.build().toString();
  }

  private byte[] hash(String use, String text) {
    return vault().keyedHash(use, text.getBytes(StandardCharsets.UTF_8));
  }

  private Vault vault() {
    return vaults.front();
  }
}
