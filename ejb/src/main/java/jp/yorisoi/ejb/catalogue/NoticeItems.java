package jp.yorisoi.ejb.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.privacy.MadeItem;

/** Which declared items the names in braces of a notice stand for. */
public final class NoticeItems {
  private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]+)}");
  private static final String APPLICANT = "applicantName";
  private static final Map<String, String> MADE =
      Map.of(
          "receiptNumber",
          MadeItem.RECEIPT_NUMBER,
          "decidedOn",
          MadeItem.DECISION,
          "reason",
          MadeItem.REASON);

  private NoticeItems() {}

  /**
   * The item of a name.
   *
   * @param name the name in braces
   * @param procedure the procedure
   * @return the item, or empty for what says nothing of a person, such as the office
   */
  public static Optional<String> of(String name, ProcedureDefinition procedure) {
    return APPLICANT.equals(name)
        ? Optional.ofNullable(procedure.basic().get(BasicItem.FULL_NAME))
        : Optional.ofNullable(MADE.get(name));
  }

  /** Every item the notices of a procedure carry. */
  static Set<String> in(ProcedureDefinition procedure) {
    Set<String> items = new TreeSet<>();
    procedure.notices().values().stream()
        .flatMap(notice -> Stream.of(notice.subject(), notice.body()))
        .flatMap(text -> Stream.of(Language.values()).map(text::in))
        .flatMap(text -> NAME.matcher(text).results())
        .forEach(found -> of(found.group(1), procedure).ifPresent(items::add));
    return items;
  }
}
