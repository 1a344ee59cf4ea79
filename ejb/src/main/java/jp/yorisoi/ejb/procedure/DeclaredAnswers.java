package jp.yorisoi.ejb.procedure;

import java.util.Map;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.BasicItem;
import jp.yorisoi.ejb.catalogue.Page;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.intake.archive.Applicant;
import jp.yorisoi.ejb.intake.archive.Application;
import jp.yorisoi.ejb.intake.archive.Item;

/** Turns the application of a package into answers of its procedure's form. */
final class DeclaredAnswers {

  private DeclaredAnswers() {}

  /**
   * Reads the items of a package; the basic information (A票) answers the fields it stands for.
   *
   * @param definition the procedure
   * @param application the application of the package
   * @return the answers; items the form does not know are left in the sealed package only
   */
  static Answers of(ProcedureDefinition definition, Application application) {
    Answers answers = Answers.NONE;
    for (Item item : application.items()) {
      if (definition.field(item.id()).isPresent()) {
        answers = answers.with(item.id(), item.index().orElse(0), item.value());
      }
    }
    for (Map.Entry<BasicItem, String> basic : definition.basic().entrySet()) {
      String value = basic(application, basic.getKey());
      if (!value.isEmpty()) {
        answers = answers.with(basic.getValue(), value);
      }
    }
    for (Page page : definition.pages()) {
      if (page.repeat().isPresent()) {
        answers = answers.withEntries(page.id(), entries(page, application));
      }
    }
    return answers;
  }

  private static int entries(Page page, Application application) {
    return application.items().stream()
        .filter(item -> page.fields().stream().anyMatch(f -> f.id().equals(item.id())))
        .mapToInt(item -> item.index().orElse(0) + 1)
        .max()
        .orElse(0);
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
    };
  }
}
