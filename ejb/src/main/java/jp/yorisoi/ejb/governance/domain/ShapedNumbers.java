package jp.yorisoi.ejb.governance.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.ReceiptNumber;

/**
 * Numbers known by their digits alone.
 *
 * <table>
 *   <caption>Rules</caption>
 *   <tr><th>Kind</th><th>Digits</th></tr>
 *   <tr><td>receipt number</td><td>11, written 4-6-1 or in one, a month, right check digit</td></tr>
 *   <tr><td>宛名番号</td><td>10 in one or each for itself, right check digit</td></tr>
 *   <tr><td>telephone</td><td>10 or 11 from 0, in one, in the usual two or three groups, or each
 *     for itself; or from +81. Not 0120, 0800 and 0570, which are never a person's</td></tr>
 *   <tr><td>bank card</td><td>16 in one or 4-4-4-4, right check digit (ISO/IEC 7812)</td></tr>
 * </table>
 *
 * <p>A number with a Latin letter, a plus sign, a decimal point or a yen sign at its side, or
 * joined to further digits by a hyphen, is an identifier or an amount.
 */
final class ShapedNumbers {
  private static final Pattern TEN = Pattern.compile("0[1-9]\\d{8}");
  private static final Pattern ELEVEN = Pattern.compile("0[256789]0\\d{8}");
  private static final Set<String> TEN_GROUPS =
      Set.of("10", "4.6", "2.8", "3.7", "2.4.4", "3.3.4", "4.2.4", "5.1.4", "6.4", "3.4.3");
  private static final Set<String> ELEVEN_GROUPS = Set.of("11", "3.4.4", "3.8", "7.4", "3.3.5");
  private static final Pattern FREE = Pattern.compile("(?:0120|0800|0570).*");
  private static final Set<String> RECEIPT_GROUPS = Set.of("11", "4.6.1", "10.1", "4.7");

  private ShapedNumbers() {}

  static List<Place> in(PlainText text) {
    String plain = text.value();
    List<Place> places = new ArrayList<>();
    for (NumberRun.Piece piece : NumberRun.pieces(plain)) {
      PlaceKind kind = kind(plain, piece);
      if (kind != null) {
        int from = isInternational(plain, piece.from()) ? piece.from() - 1 : piece.from();
        places.add(text.place(kind, from, piece.to()));
      }
    }
    return places;
  }

  private static PlaceKind kind(String plain, NumberRun.Piece piece) {
    if (isInternational(plain, piece.from())) {
      return isAbroadForm(piece) ? PlaceKind.TELEPHONE : null;
    }
    int size = piece.digits().length();
    if (size != 10 && size != 11 && size != 16 || isOfSomethingElse(plain, piece)) {
      return null;
    }
    boolean whole = piece.shape().indexOf('.') < 0 || piece.isBoxed();
    return switch (size) {
      case 10 ->
          isTelephone(piece, TEN, TEN_GROUPS)
              ? PlaceKind.TELEPHONE
              : whole && AddresseeNumber.parse(piece.digits()).isPresent()
                  ? PlaceKind.ADDRESSEE_NUMBER
                  : null;
      case 11 -> {
        boolean receipt =
            (piece.isBoxed() || RECEIPT_GROUPS.contains(piece.shape()))
                && ReceiptNumber.parse(piece.digits()).isPresent();
        yield receipt
            ? PlaceKind.RECEIPT_NUMBER
            : isTelephone(piece, ELEVEN, ELEVEN_GROUPS) ? PlaceKind.TELEPHONE : null;
      }
      case 16 ->
          (whole || piece.shape().equals("4.4.4.4")) && isBankCard(piece.digits())
              ? PlaceKind.CARD
              : null;
      default -> null;
    };
  }

  private static boolean isTelephone(NumberRun.Piece piece, Pattern digits, Set<String> shapes) {
    return digits.matcher(piece.digits()).matches()
        && (shapes.contains(piece.shape()) || piece.isBoxed())
        && !FREE.matcher(piece.digits()).matches();
  }

  private static boolean isInternational(String plain, int from) {
    return from > 0 && plain.charAt(from - 1) == '+';
  }

  /** +81, with or without the 0 that falls away. */
  private static boolean isAbroadForm(NumberRun.Piece piece) {
    return piece.digits().matches("810?[1-9]\\d{8,9}");
  }

  private static boolean isOfSomethingElse(String plain, NumberRun.Piece piece) {
    char before = piece.from() == 0 ? ' ' : plain.charAt(piece.from() - 1);
    char after = piece.to() == plain.length() ? ' ' : plain.charAt(piece.to());
    // a letter with a dash is a label: T-0854..., one without belongs to the number
    return isLatin(before) && !isLabel(plain, piece.from())
        || before == '-' && isDigitAt(plain, piece.from() - 2)
        || after == '-' && isDigitAt(plain, piece.to() + 1)
        || isLatin(after)
        || before == '\\'
        || before == '\u00A5'
        || after == '円'
        || after == '千'
        || after == '万';
  }

  private static boolean isDigitAt(String plain, int at) {
    return at >= 0 && at < plain.length() && PlainText.isDigit(plain.charAt(at));
  }

  private static boolean isLabel(String plain, int end) {
    return plain.substring(Math.max(0, end - 6), end).matches("(?i).*(?:tel|fax|phone|t|f|mobile)");
  }

  private static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static boolean isBankCard(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : digit * 2;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0 && !digits.startsWith("0000");
  }
}
