package jp.yorisoi.ejb.retention;

import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.kernel.ReceiptNumber;

/** What a legal hold (法的保全) covers. */
public enum HoldScope {
  /** A case with all that belongs to it, by receipt number. */
  CASE("案件（受付番号）", true, true),
  /** A request by the number its channel gave it; also one that was refused. */
  SOURCE("届いた申請（送り元の番号）", true, true),
  /** A person with cases and protections, by 宛名番号; the outer schema knows none. */
  PERSON("人（宛名番号）", false, true),
  /** A booking of a class. */
  BOOKING("教室の予約（予約番号）", true, false),
  /** All records of a kind. */
  KIND("記録の種類", true, true),
  /** Whatever there is. */
  EVERYTHING("すべて", true, true);

  /** As wide as the numbers of other systems are taken. */
  private static final int LONGEST = 64;

  private final String label;
  private final boolean outer;
  private final boolean inner;

  HoldScope(String label, boolean outer, boolean inner) {
    this.label = label;
    this.outer = outer;
    this.inner = inner;
  }

  /** For people. */
  public String label() {
    return label;
  }

  /**
   * Whether a schema has such records.
   *
   * @param schema {@code core} or {@code front}
   */
  public boolean isIn(String schema) {
    return "core".equals(schema) ? inner : outer;
  }

  /** Whether it is named by a number, which somebody can mistype. */
  public boolean isNumber() {
    return this != KIND && this != EVERYTHING;
  }

  /**
   * What was typed, as the tables hold it.
   *
   * @param typed a number or the name of a kind
   * @return empty when it names nothing
   */
  public Optional<String> target(String typed) {
    String given = typed == null ? "" : typed.strip();
    return switch (this) {
      case CASE -> ReceiptNumber.parse(given).map(ReceiptNumber::value);
      case PERSON -> AddresseeNumber.parse(given).map(AddresseeNumber::value);
      case BOOKING -> BookingNumber.parse(given).map(BookingNumber::value);
      case SOURCE -> Optional.of(given).filter(one -> !one.isEmpty() && one.length() <= LONGEST);
      case KIND -> Stream.of(KeptFor.values()).map(Enum::name).filter(given::equals).findFirst();
      case EVERYTHING -> Optional.of("");
    };
  }
}
