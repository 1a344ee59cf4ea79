package jp.yorisoi.ejb.support.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the addresses messages go to, as people type them. */
public final class TypedContact {
  private static final int LONGEST_MAIL = 254;
  private static final int SHORTEST_ADDRESS = 6;
  private static final int LONGEST_ADDRESS = 120;
  private static final int MAX_TYPED = 400;
  private static final Pattern MAIL =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
  private static final Pattern MOBILE = Pattern.compile("0[6-9]0[0-9]{8}");
  private static final Pattern ANY_LETTER = Pattern.compile(".*\\p{IsAlphabetic}.*");

  private TypedContact() {}

  /**
   * A mail address. Full-width characters and spaces around it are forgiven.
   *
   * @param typed the text, may be null
   * @return the address, its domain in lower case, or empty
   */
  public static Optional<String> mail(String typed) {
    if (typed == null || typed.length() > MAX_TYPED) {
      return Optional.empty();
    }
    String address = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    if (address.length() > LONGEST_MAIL || !MAIL.matcher(address).matches()) {
      return Optional.empty();
    }
    int at = address.lastIndexOf('@');
    return Optional.of(address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT));
  }

  /**
   * A postal address in one line, as it is written on a postcard. Line ends become spaces.
   *
   * @param typed the text, may be null
   * @return the address, or empty when no letter carrier could read it
   */
  public static Optional<String> address(String typed) {
    if (typed == null || typed.length() > MAX_TYPED) {
      return Optional.empty();
    }
    String address = typed.replaceAll("[\\s\\p{Zs}\\p{Cntrl}\\p{Cf}]+", " ").strip();
    boolean fits =
        address.length() >= SHORTEST_ADDRESS
            && address.length() <= LONGEST_ADDRESS
            && ANY_LETTER.matcher(address).matches();
    return fits ? Optional.of(address) : Optional.empty();
  }

  /**
   * Whether short messages reach a number: those of mobile telephones begin with 060, 070, 080 or
   * 090 (電気通信番号計画).
   *
   * @param digits ten or eleven digits
   * @return false for a landline
   */
  public static boolean isMobile(String digits) {
    return MOBILE.matcher(digits).matches();
  }
}
