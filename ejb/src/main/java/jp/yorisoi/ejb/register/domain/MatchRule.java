package jp.yorisoi.ejb.register.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * When a resident is the applicant: by certificate serial and birth date, else by all four basic
 * items (基本4情報), else a person decides. Keys are the normalised search keys.
 */
public final class MatchRule {

  private MatchRule() {}

  /**
   * The items compared.
   *
   * @param id key of the resident; empty for the applicant
   * @param signingSerial serial of the signing certificate, or null
   * @param nameKey normalised name
   * @param birthDate {@code yyyy-MM-dd}
   * @param sex code; 9 means not told
   * @param addressKey normalised address
   * @param livesHere whether the person lives in the city
   */
  public record Person(
      String id,
      String signingSerial,
      String nameKey,
      String birthDate,
      String sex,
      String addressKey,
      boolean livesHere) {}

  /**
   * The resident whose certificate signed, if the birth date agrees too. A serial with another
   * birth date is nobody: it must not match by accident.
   *
   * @param applicant what was declared
   * @param residents who may be meant
   * @return those who fit
   */
  public static List<Person> bySignature(Person applicant, List<Person> residents) {
    return applicant.signingSerial() == null
        ? List.of()
        : living(residents)
            .filter(r -> applicant.signingSerial().equals(r.signingSerial()))
            .filter(r -> r.birthDate().equals(applicant.birthDate()))
            .toList();
  }

  /**
   * Residents with the same name, birth date, sex and address. A sex that was not told is not
   * compared.
   *
   * @param applicant what was declared
   * @param residents who may be meant
   * @return those who fit
   */
  public static List<Person> byFourItems(Person applicant, List<Person> residents) {
    return living(residents)
        .filter(r -> r.nameKey().equals(applicant.nameKey()))
        .filter(r -> r.birthDate().equals(applicant.birthDate()))
        .filter(r -> "9".equals(applicant.sex()) || Objects.equals(r.sex(), applicant.sex()))
        .filter(r -> r.addressKey().equals(applicant.addressKey()))
        .toList();
  }

  /**
   * Whether the certificate that signed is known to be somebody else's. Then what was declared and
   * who signed contradict each other, and a person decides.
   *
   * @param applicant what was declared
   * @param found who fits what was declared
   * @param residents who may be meant, of any state
   * @return true if another of them holds the certificate
   */
  public static boolean isSignedByAnother(Person applicant, Person found, List<Person> residents) {
    return applicant.signingSerial() != null
        && residents.stream()
            .filter(r -> applicant.signingSerial().equals(r.signingSerial()))
            .anyMatch(r -> !r.id().equals(found.id()));
  }

  private static Stream<Person> living(List<Person> residents) {
    return residents.stream().filter(Person::livesHere);
  }
}
