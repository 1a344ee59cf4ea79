package jp.yorisoi.ejb.procedure;

import java.util.Map;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.BasicItem;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.intake.ApplicationAnswers;
import jp.yorisoi.ejb.intake.archive.Applicant;
import jp.yorisoi.ejb.intake.archive.Application;

/** Turns the application of a package into answers of its procedure's form. */
final class DeclaredAnswers {

  private DeclaredAnswers() {}

  /**
   * Reads the items of a package; the basic information (A票) answers the fields it stands for.
   *
   * @param definition the procedure
   * @param application the application of the package
   * @return the answers
   * @throws PackageUnreadable if an item belongs to no question; intake had refused it then
   */
  static Answers of(ProcedureDefinition definition, Application application) {
    Answers answers =
        ApplicationAnswers.of(application, definition).orElseThrow(PackageUnreadable::new);
    for (Map.Entry<BasicItem, String> basic : definition.basic().entrySet()) {
      String value = basic(application, basic.getKey());
      if (!value.isEmpty()) {
        answers = answers.with(basic.getValue(), value);
      }
    }
    return answers;
  }

  private static String basic(Application application, BasicItem item) {
    Applicant applicant = application.applicant();
    return switch (item) {
      case FULL_NAME -> applicant.fullName();
      case FULL_NAME_KANA -> applicant.fullNameKana();
      case DATE_OF_BIRTH -> applicant.dateOfBirth().toString();
      case SEX -> String.valueOf(applicant.sex().code());
      case POSTAL_CODE -> applicant.postalCode();
      case FULL_ADDRESS -> applicant.fullAddress();
      case PHONE_NUMBER -> application.contact().phoneNumber().orElse("");
      case EMAIL_ADDRESS -> application.contact().emailAddress().orElse("");
      case NOTICE_BY -> ""; // stands among the items of the content
    };
  }
}
