package jp.yorisoi.ejb.intake;

/**
 * What the signing certificate says of its holder (基本4情報, japan-specs 3.1). Where a character could
 * not be represented it was replaced, and the flags say where; then the text is not the legal one.
 *
 * @param certificateSerial serial number of the certificate, lower-case hexadecimal without leading
 *     zeros, as the resident register holds it
 * @param name family and given name with a full-width space between
 * @param nameFlags one digit per character of the name, 1 where it was replaced; empty if not told
 * @param birth {@code EYYYYMMDD}: era digit and western date; empty if not told
 * @param sex {@code 1} male, {@code 2} female, {@code 3} unknown (not the GIF list); empty if not
 *     told
 * @param address from the prefecture on; empty if not told
 * @param addressFlags one digit per character of the address, as for the name
 */
public record SignerAttributes(
    String certificateSerial,
    String name,
    String nameFlags,
    String birth,
    String sex,
    String address,
    String addressFlags) {

  /**
   * Whether the name is the legal one, character by character.
   *
   * @return false when any character was replaced or nothing is said about it
   */
  public boolean nameIsLegal() {
    return !name.isEmpty() && !nameFlags.isEmpty() && nameFlags.indexOf('1') < 0;
  }

  /**
   * Whether name or address hold substitute characters (代替文字).
   *
   * @return true when a flag says so
   */
  public boolean hasSubstitutes() {
    return nameFlags.indexOf('1') >= 0 || addressFlags.indexOf('1') >= 0;
  }

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return "SignerAttributes";
  }
}
