package jp.yorisoi.ejb.platform.sight;

/**
 * Who a request is about as long as nobody has linked it to a resident: whoever has its birth date
 * and its name or reading. One rule for what is hidden with a person and for what a legal hold on a
 * person keeps, so that neither passes over a request that is not matched yet.
 */
public final class DeclaredPerson {
  private DeclaredPerson() {}

  /**
   * Condition of SQL: the request is not linked, and the applicant may be this resident.
   *
   * @param file alias of {@code procedure_case}
   * @param resident alias of {@code resident}
   * @return the condition
   */
  public static String is(String file, String resident) {
    return ("%1$s.addressee_number IS NULL AND %1$s.applicant_birth = %2$s.birth_date"
            + " AND (%1$s.applicant_name_key = %2$s.name_key"
            + " OR %1$s.applicant_kana_key = %2$s.kana_key)")
        .formatted(file, resident);
  }
}
