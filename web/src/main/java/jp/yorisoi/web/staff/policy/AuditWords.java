package jp.yorisoi.web.staff.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.DocumentRequest;
import jp.yorisoi.ejb.catalogue.Field;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.catalogue.Page;
import jp.yorisoi.policy.zone.Zone;

/** The audit trail in the words of the office, from {@code audit-words.properties}. */
@Named
@ApplicationScoped
public class AuditWords {
  /** The outcomes of acts that were done. */
  private static final Set<String> GOOD =
      Set.of("done", "sent", "booked", "signed_in", "accepted", "waiting");

  /** Before the number of a session that was not booked. */
  private static final String SESSION = "session ";

  private final Properties words = read("audit-words.properties", "audit-words-support.properties");
  private final Properties jobs = read("job-words.properties");
  private AuditFields read;

  /** For the container. */
  public AuditWords() {}

  @Inject
  AuditWords(Catalogue catalogue) {
    read = new AuditFields(words, id -> asked(catalogue, id));
  }

  /** What a page, a question or a document of a form is called. */
  private static Optional<String> asked(Catalogue catalogue, String id) {
    return catalogue.procedures().stream()
        .flatMap(
            procedure ->
                Stream.of(
                        procedure.page(id).map(Page::title),
                        procedure.document(id).map(DocumentRequest::label),
                        procedure.field(id).map(Field::label))
                    .flatMap(Optional::stream))
        .findFirst()
        .map(LocalText::ja);
  }

  /** By topic, since one file of them all is too long to be read by people. */
  private static Properties read(String... files) {
    Properties words = new Properties();
    for (String file : files) {
      try (InputStream in = AuditWords.class.getResourceAsStream(file);
          Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        words.load(reader);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    return words;
  }

  /**
   * What was done (EL).
   *
   * @param event name of an event; one of another release is shown as it is
   */
  public String event(String event) {
    return words.getProperty("event." + event, event);
  }

  /** What for (EL). */
  public String purpose(String purpose) {
    return words.getProperty("purpose." + purpose, purpose);
  }

  /** How it ended (EL). */
  public String outcome(String outcome) {
    return words.getProperty("outcome." + outcome, outcome);
  }

  /** In which network (EL). */
  public String zone(String code) {
    return Arrays.stream(Zone.values())
        .filter(zone -> zone.code().equals(code))
        .map(Zone::label)
        .findFirst()
        .orElse(code);
  }

  /**
   * Who (EL): an account as it is, a job by what it does.
   *
   * @param actor as the entry has it
   */
  public String actor(String actor) {
    if (actor.startsWith("job:")) {
      String job = actor.substring("job:".length());
      return "自動処理：" + jobs.getProperty(job, job);
    }
    return switch (actor) {
      case "resident" -> "住民";
      case "visitor" -> "サインイン前の人";
      case "nobody" -> "（不明）";
      default -> actor;
    };
  }

  /**
   * Which fields were shown or changed (EL).
   *
   * @param fields names and codes separated by commas, or null
   */
  public String fields(String fields) {
    return read.read(fields);
  }

  /**
   * Which case, session or message (EL).
   *
   * @param number as the entry has it, or null
   */
  public String about(String number) {
    return number != null && number.startsWith(SESSION)
        ? "教室 " + number.substring(SESSION.length())
        : number;
  }

  /**
   * Why the act was refused (EL). A desk that refuses says so in the outcome of its entry or in its
   * fields; the entry stands under the event of the act all the same.
   *
   * @param outcome outcome of the entry
   * @param fields fields of the entry, or null
   * @return the reason in words, empty when the act was not refused
   */
  public String refusal(String outcome, String fields) {
    return read.refusal(fields)
        .or(() -> GOOD.contains(outcome) || ended(outcome) ? none() : Optional.of(reason(outcome)))
        .orElse("");
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private String reason(String outcome) {
    return read.came(outcome);
  }

  /**
   * Whether an entry has an ending to be shown beside its event: nothing was there, it failed (EL).
   *
   * @param outcome outcome of the entry
   */
  public boolean ended(String outcome) {
    return !GOOD.contains(outcome) && knows("outcome." + outcome);
  }

  boolean knows(String key) {
    return words.containsKey(key);
  }
}
