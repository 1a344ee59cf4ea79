package jp.yorisoi.web.staff.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import jp.yorisoi.policy.zone.Zone;

/** The audit trail in the words of the office, from {@code audit-words.properties}. */
@Named
@ApplicationScoped
public class AuditWords {
  private final Properties words = read();

  private static Properties read() {
    try (InputStream in = AuditWords.class.getResourceAsStream("audit-words.properties");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      Properties words = new Properties();
      words.load(reader);
      return words;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
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
   * Who (EL): an account as it is.
   *
   * @param actor as the entry has it
   */
  public String actor(String actor) {
    if (actor.startsWith("job:")) {
      return "自動処理（" + actor.substring("job:".length()) + "）";
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
    return fields == null
        ? ""
        : Arrays.stream(fields.split(",")).map(this::field).collect(Collectors.joining("、"));
  }

  private String field(String written) {
    String[] parts = written.split("=", 2);
    String name =
        words.getProperty("field." + parts[0].strip().toLowerCase(Locale.ROOT), parts[0].strip());
    return parts.length == 1 ? name : name + " " + parts[1];
  }

  boolean knows(String key) {
    return words.containsKey(key);
  }
}
