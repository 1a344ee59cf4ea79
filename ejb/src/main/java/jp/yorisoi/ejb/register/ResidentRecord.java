package jp.yorisoi.ejb.register;

import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.protection.RegisterMark;

/**
 * A resident as the register holds him or her (住民記録). Names keep every character as registered.
 *
 * @param addresseeNumber 宛名番号
 * @param householdNumber 世帯番号
 * @param name 氏名
 * @param kana 氏名_フリガナ, katakana
 * @param birthDate 生年月日 as registered, {@code yyyy-MM-dd}; parts may be unknown (99, 9999)
 * @param sex 性別, GIF code 0, 1, 2 or 9
 * @param postalCode seven digits
 * @param address from the prefecture
 * @param relationshipCode 続柄コード
 * @param relationship 続柄 in words
 * @param state 住民状態: 1 resident, 2 moved out, 3 dead
 * @param signingSerial serial of the signing certificate, hexadecimal
 * @param authenticationSerial serial of the authentication certificate, hexadecimal
 * @param version grows with every change in the register
 * @param marks what the register says about protecting this person; only in what is read from the
 *     register, the mirror keeps it apart
 */
public record ResidentRecord(
    AddresseeNumber addresseeNumber,
    AddresseeNumber householdNumber,
    String name,
    String kana,
    String birthDate,
    String sex,
    String postalCode,
    String address,
    String relationshipCode,
    String relationship,
    String state,
    Optional<String> signingSerial,
    Optional<String> authenticationSerial,
    long version,
    List<RegisterMark> marks) {

  /** Takes a copy of the marks. */
  public ResidentRecord {
    marks = List.copyOf(marks);
  }

  /**
   * A record as the mirror holds it: without marks. The arguments are those of the record.
   *
   * @param addresseeNumber 宛名番号
   * @param householdNumber 世帯番号
   * @param name 氏名
   * @param kana 氏名_フリガナ
   * @param birthDate 生年月日
   * @param sex 性別
   * @param postalCode seven digits
   * @param address from the prefecture
   * @param relationshipCode 続柄コード
   * @param relationship 続柄 in words
   * @param state 住民状態
   * @param signingSerial serial of the signing certificate
   * @param authenticationSerial serial of the authentication certificate
   * @param version version of the record
   */
  public ResidentRecord(
      AddresseeNumber addresseeNumber,
      AddresseeNumber householdNumber,
      String name,
      String kana,
      String birthDate,
      String sex,
      String postalCode,
      String address,
      String relationshipCode,
      String relationship,
      String state,
      Optional<String> signingSerial,
      Optional<String> authenticationSerial,
      long version) {
    this(
        addresseeNumber,
        householdNumber,
        name,
        kana,
        birthDate,
        sex,
        postalCode,
        address,
        relationshipCode,
        relationship,
        state,
        signingSerial,
        authenticationSerial,
        version,
        List.of());
  }

  /** Whether this person lives in the city today. */
  public boolean livesHere() {
    return "1".equals(state);
  }

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return "ResidentRecord";
  }
}
