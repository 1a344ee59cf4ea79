package jp.yorisoi.ejb.catalogue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.privacy.Assessment;
import jp.yorisoi.ejb.catalogue.privacy.AssessmentCheck;
import jp.yorisoi.ejb.catalogue.privacy.MadeItem;
import jp.yorisoi.ejb.catalogue.privacy.Receiver;

/** Holds a procedure to its privacy assessment: what it asks, and what the program sends for it. */
final class ProcedurePrivacy {
  private static final List<String> DECISION =
      List.of(
          MadeItem.RECEIPT_NUMBER, MadeItem.ADDRESSEE_NUMBER, MadeItem.DECISION, MadeItem.REASON);

  private ProcedurePrivacy() {}

  static void check(String file, ProcedureDefinition definition) {
    Assessment assessment = definition.privacy();
    AssessmentCheck.asks(
        file,
        assessment,
        Stream.concat(
                definition.fields().map(Field::id),
                definition.documents().stream().map(DocumentRequest::id))
            .toList());
    AssessmentCheck.sends(file, assessment, Receiver.CORE_SYSTEM, DECISION);
    AssessmentCheck.sends(
        file, assessment, Receiver.MAIL, notice(definition, BasicItem.EMAIL_ADDRESS));
    AssessmentCheck.sends(
        file,
        assessment,
        Receiver.LETTER,
        notice(definition, BasicItem.FULL_NAME, BasicItem.POSTAL_CODE, BasicItem.FULL_ADDRESS));
    AssessmentCheck.sends(
        file, assessment, Receiver.ONLINE_REQUEST, List.of(MadeItem.STATUS, MadeItem.REASON));
    if (definition.signatureRequired()) {
      AssessmentCheck.sends(
          file, assessment, Receiver.CERTIFICATE_ISSUER, List.of(MadeItem.CERTIFICATE_NUMBER));
    }
  }

  private static Set<String> notice(ProcedureDefinition definition, BasicItem... address) {
    Set<String> sent = new TreeSet<>(NoticeItems.in(definition));
    Stream.of(address)
        .map(definition.basic()::get)
        .filter(java.util.Objects::nonNull)
        .forEach(sent::add);
    return sent;
  }
}
