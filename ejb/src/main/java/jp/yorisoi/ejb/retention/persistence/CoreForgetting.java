package jp.yorisoi.ejb.retention.persistence;

import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.platform.sight.DeclaredPerson;
import jp.yorisoi.ejb.retention.HoldScope;
import jp.yorisoi.ejb.retention.KeptFor;

/** What the inner schema forgets. */
final class CoreForgetting {
  private static final String OF_CASE =
      "SELECT n.%s FROM procedure_case n WHERE n.receipt_number = r.ordering_key";

  /** Who a case is about: its resident, or those its applicant may be as long as it has none. */
  private static final String PERSONS_OF_ROW =
      "SELECT r.addressee_number UNION ALL SELECT p.addressee_number FROM resident p WHERE "
          + DeclaredPerson.is("r", "p");

  private static final String PERSONS_OF_CASE =
      OF_CASE.formatted("addressee_number")
          + " UNION ALL SELECT p.addressee_number FROM procedure_case n JOIN resident p ON "
          + DeclaredPerson.is("n", "p")
          + " WHERE n.receipt_number = r.ordering_key";

  private CoreForgetting() {}

  static List<Forgetting> all() {
    return List.of(
        Messages.delivered(messageNames()),
        Messages.givenUp(messageNames()),
        Exports.over(),
        cases(),
        new Forgetting(
            KeptFor.PROTECTION_AFTER_END,
            "protection r",
            "r.id",
            "r.ended_at",
            "r.ended_at IS NOT NULL",
            Map.of(HoldScope.PERSON, "r.subject, r.asked_by"),
            List.of(
                "DELETE FROM protection_release WHERE protection_id",
                "DELETE FROM protection WHERE id")));
  }

  /** A case is over with its last step; a letter that is still to be posted keeps it. */
  private static Forgetting cases() {
    return new Forgetting(
        KeptFor.CASE_AFTER_END,
        "procedure_case r JOIN case_step s ON s.receipt_number = r.receipt_number"
            + " AND s.sequence = r.step_sequence",
        "r.receipt_number",
        "s.at",
        "r.state IN ('50', '60', '70', '80') AND r.applicant_name <> ''"
            + " AND NOT EXISTS (SELECT 1 FROM notice_letter l"
            + " WHERE l.receipt_number = r.receipt_number AND l.sent_at IS NULL)",
        Map.of(
            HoldScope.CASE, "r.receipt_number",
            HoldScope.SOURCE, "r.source_number",
            HoldScope.PERSON, PERSONS_OF_ROW),
        List.of(
            "DELETE FROM case_document WHERE receipt_number",
            "DELETE FROM case_package WHERE receipt_number",
            "DELETE FROM notice_letter WHERE receipt_number",
            "UPDATE case_step SET public_message = NULL, internal_note = NULL"
                + " WHERE receipt_number",
            "UPDATE procedure_case SET applicant_name = '', applicant_name_key = '',"
                + " applicant_kana = '', applicant_kana_key = '', applicant_birth = '',"
                + " addressee_number = NULL, row_version = row_version + 1"
                + " WHERE receipt_number"));
  }

  private static Map<HoldScope, String> messageNames() {
    return Map.of(
        HoldScope.CASE,
        "r.ordering_key",
        HoldScope.SOURCE,
        OF_CASE.formatted("source_number"),
        HoldScope.PERSON,
        PERSONS_OF_CASE);
  }
}
