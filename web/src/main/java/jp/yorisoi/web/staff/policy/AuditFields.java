package jp.yorisoi.web.staff.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.export.ExportKind;
import jp.yorisoi.ejb.export.ExportPurpose;
import jp.yorisoi.ejb.intake.RefusalReason;
import jp.yorisoi.ejb.kernel.ProtectionKind;
import jp.yorisoi.ejb.operation.GiveUpReason;
import jp.yorisoi.ejb.protection.Protection.EndReason;
import jp.yorisoi.ejb.register.Match.MatchKind;
import jp.yorisoi.ejb.retention.HoldScope;
import jp.yorisoi.ejb.retention.KeptFor;

/**
 * The column 項目 of the audit trail in words: names of fields, and the codes of desks beside them. A
 * code that has a label elsewhere is called by it.
 */
final class AuditFields {
  private static final Pattern COLUMN = Pattern.compile("[a-z_]+\\.[a-z_]+");
  private static final Pattern METHOD = Pattern.compile("([A-Z]\\w+)\\.\\w+");

  /** Fields whose value says why something was done. */
  private static final Set<String> REASONS = Set.of("reason", "refusal");

  /** Marks of an act that was refused; what follows says why. */
  private static final Set<String> REFUSED = Set.of("refused", "attachment_refused");

  private final Properties words;
  private final Function<String, Optional<String>> asked;

  /**
   * Reads with these words.
   *
   * @param words by {@code field.}, {@code value.}, {@code reason.}, {@code came.} and {@code
   *     desk.}
   * @param asked what a question, a document or a page of a form is called
   */
  AuditFields(Properties words, Function<String, Optional<String>> asked) {
    this.words = new Properties();
    this.words.putAll(words);
    this.asked = asked;
    label("field.", ExportKind.values(), ExportKind::label);
    label("field.", ProtectionKind.values(), ProtectionKind::label);
    label("field.", KeptFor.values(), KeptFor::label);
    label("value.scope.", HoldScope.values(), HoldScope::label);
    label("value.purpose.", ExportPurpose.values(), ExportPurpose::label);
    label("value.match.", MatchKind.values(), MatchKind::label);
    label("reason.", EndReason.values(), EndReason::label);
    label("reason.", GiveUpReason.values(), GiveUpReason::label);
    label("reason.", RefusalReason.values(), RefusalReason::label);
  }

  private <T extends Enum<T>> void label(String under, T[] all, Function<T, String> label) {
    for (T one : all) {
      words.putIfAbsent(under + code(one.name()), label.apply(one));
    }
  }

  /** All of a column, or nothing for null. */
  String read(String fields) {
    return tokens(fields).map(this::token).collect(Collectors.joining("、"));
  }

  /** Why the act was refused, in words; none when it was done. */
  Optional<String> refusal(String fields) {
    List<String> all = tokens(fields).toList();
    for (int i = 0; i < all.size(); i++) {
      String[] parts = all.get(i).split("=", 2);
      if (parts.length == 2 && "outcome".equals(parts[0]) && !"DONE".equals(parts[1])) {
        return Optional.of(came(parts[1]));
      }
      if (REFUSED.contains(all.get(i))) {
        return Optional.of(i + 1 < all.size() ? came(all.get(i + 1)) : token(all.get(i)));
      }
    }
    return Optional.empty();
  }

  /** What came of an act in words. */
  String came(String code) {
    return known("came." + code(code)).orElseGet(() -> reason(code));
  }

  private String reason(String code) {
    return known("reason." + code(code)).orElseGet(() -> word(code));
  }

  private static Stream<String> tokens(String fields) {
    return fields == null ? Stream.empty() : Arrays.stream(fields.split(",")).map(String::strip);
  }

  private String token(String written) {
    String[] parts = written.split("=", 2);
    return parts.length == 1 ? word(written) : word(parts[0]) + " " + values(parts[0], parts[1]);
  }

  private String values(String name, String written) {
    return Arrays.stream(written.split("\\+"))
        .map(one -> value(name, one))
        .collect(Collectors.joining("・"));
  }

  private String value(String name, String one) {
    if ("outcome".equals(name)) {
      return came(one);
    }
    return REASONS.contains(name)
        ? reason(one)
        : known("value." + name + "." + code(one)).orElseGet(() -> word(one));
  }

  private String word(String written) {
    return known("field." + code(written))
        .or(() -> known("value." + code(written)))
        .or(() -> known("reason." + code(written)))
        .or(() -> asked.apply(written))
        .orElseGet(() -> made(written));
  }

  /** What is made of several: two words, a reason and its field, a column, a method of a desk. */
  private String made(String written) {
    if (written.indexOf(' ') > 0) {
      return Arrays.stream(written.split(" ")).map(this::word).collect(Collectors.joining(" "));
    }
    if (written.indexOf(':') > 0) {
      String[] parts = written.split(":", 2);
      return word(parts[0]) + "（" + word(parts[1]) + "）";
    }
    if (COLUMN.matcher(written).matches()) {
      return RetentionWords.name(written.substring(0, written.indexOf('.')));
    }
    var method = METHOD.matcher(written);
    return method.matches()
        ? known("desk." + method.group(1)).map(desk -> desk + "の操作").orElse(written)
        : written;
  }

  private Optional<String> known(String key) {
    return Optional.ofNullable(words.getProperty(key));
  }

  /** Names of the gate are written in one word, constants in capitals; the words have neither. */
  private static String code(String written) {
    return written.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
