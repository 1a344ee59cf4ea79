package jp.yorisoi.ejb.catalogue;

import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.catalogue.privacy.Assessment;
import jp.yorisoi.ejb.catalogue.privacy.AssessmentCheck;
import jp.yorisoi.ejb.catalogue.privacy.Receiver;

/** What messages about bookings carry, so that no kind of class sends what it does not declare. */
final class BookingPrivacy {
  private static final String NUMBER = "booking-number";
  private static final String PHONE = BookingField.PHONE.id();
  private static final String CONTACT = BookingField.CONTACT.id();
  private static final Map<Receiver, List<String>> SENT =
      Map.of(
          Receiver.MAIL, List.of(CONTACT, NUMBER),
          Receiver.SMS, List.of(PHONE),
          Receiver.LINE, List.of(PHONE, NUMBER),
          Receiver.LETTER, List.of(BookingField.KANA.id(), CONTACT, NUMBER));

  private BookingPrivacy() {}

  /**
   * Holds an assessment against the form and the messages.
   *
   * @param file the definition that names it
   * @param assessment the assessment
   * @param inputs what the form of the kind asks
   * @throws jp.yorisoi.policy.definition.DefinitionBroken naming what is not declared
   */
  static void check(String file, Assessment assessment, List<String> inputs) {
    AssessmentCheck.asks(file, assessment, inputs);
    SENT.forEach((receiver, sent) -> AssessmentCheck.sends(file, assessment, receiver, sent));
  }
}
