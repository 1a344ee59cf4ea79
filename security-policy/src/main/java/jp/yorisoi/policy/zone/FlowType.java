package jp.yorisoi.policy.zone;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/** What a field that crosses the gate may hold. Each type has one way to be wrong or too large. */
public enum FlowType {
  /** One line of text; its size counts characters. */
  LINE,
  /** Text with line breaks; its size counts characters. */
  TEXT,
  /** A code, number or id of ASCII letters, digits and {@code . _ : / + -}. */
  CODE,
  /** Our receipt number, as in {@code 2611-000001-3}. */
  RECEIPT_NUMBER,
  /** One mail address. */
  MAIL_ADDRESS,
  /** A whole number from 0; its size is the largest one. */
  NUMBER,
  /** True or false. */
  FLAG,
  /** A moment, as such or as ISO text. */
  INSTANT,
  /** A day, as such or as ISO text. */
  DATE,
  /** A file; its size counts bytes. */
  BYTES,
  /** Named members, each declared. */
  RECORD,
  /**
   * Answers to a form by the id of the question; which questions there are says the definition of
   * the procedure. The size is that of one answer.
   */
  ANSWERS;

  private static final Pattern CODES = Pattern.compile("[A-Za-z0-9._:/+-]*");
  private static final Pattern NUMBERS = Pattern.compile("\\d{4}-\\d{6}-\\d");
  private static final Pattern ADDRESSES =
      Pattern.compile("[^\\s@<>,;:\"\\\\]{1,64}@[^\\s@<>,;:\"\\\\]{1,255}");

  /** Whether a value is of this type; its size is not looked at. */
  boolean fits(Object value) {
    return switch (this) {
      case LINE -> value instanceof String text && text.chars().noneMatch(FlowType::isControl);
      case TEXT -> isText(value);
      case CODE -> value instanceof String text && CODES.matcher(text).matches();
      case RECEIPT_NUMBER -> value instanceof String text && NUMBERS.matcher(text).matches();
      case MAIL_ADDRESS -> value instanceof String text && ADDRESSES.matcher(text).matches();
      case NUMBER -> (value instanceof Integer || value instanceof Long) && number(value) >= 0;
      case FLAG -> value instanceof Boolean;
      case INSTANT -> value instanceof Instant || isParsed(value, Instant::parse);
      case DATE -> value instanceof LocalDate || isParsed(value, LocalDate::parse);
      case BYTES -> value instanceof byte[];
      case RECORD -> value instanceof Map;
      case ANSWERS -> isAnswers(value);
    };
  }

  /** The size of a value of this type, in its own measure; 0 where it has none. */
  long sizeOf(Object value) {
    return switch (this) {
      case LINE, TEXT, CODE, RECEIPT_NUMBER, MAIL_ADDRESS -> length((String) value);
      case NUMBER -> number(value);
      case BYTES -> ((byte[]) value).length;
      case ANSWERS ->
          ((Map<?, ?>) value)
              .values().stream().mapToLong(answer -> length((String) answer)).max().orElse(0);
      case FLAG, INSTANT, DATE, RECORD -> 0;
    };
  }

  private static boolean isAnswers(Object value) {
    return value instanceof Map<?, ?> answers
        && answers.entrySet().stream()
            .allMatch(answer -> CODE.fits(answer.getKey()) && isText(answer.getValue()));
  }

  private static boolean isText(Object value) {
    return value instanceof String text
        && text.chars().noneMatch(c -> isControl(c) && c != '\n' && c != '\r' && c != '\t');
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  private static boolean isControl(int character) {
    return character < ' ' || character == 0x7F;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private interface Parser {
    void parse(String text);
  }

  private static boolean isParsed(Object value, Parser parser) {
    if (!(value instanceof String text)) {
      return false;
    }
    try {
      parser.parse(text);
      return true;
    } catch (DateTimeException malformed) {
      return false;
    }
  }
}
