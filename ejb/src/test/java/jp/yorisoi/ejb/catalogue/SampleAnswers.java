package jp.yorisoi.ejb.catalogue;

/** A complete claim of a made-up person, for tests. */
public final class SampleAnswers {
  /** The first procedure. */
  public static final ProcedureDefinition CLAIM =
      Catalogue.packaged().procedure("child-allowance-claim").orElseThrow();

  private SampleAnswers() {}

  /** Everything answered, employee's pension, one child, public-money account. */
  public static Answers complete() {
    return Answers.NONE
        .with("applicant-name", "安来 花子")
        .with("applicant-kana", "ヤスギ ハナコ")
        .with("applicant-birth", "1991-04-05")
        .with("applicant-sex", "2")
        .with("applicant-postal-code", "6920011")
        .with("applicant-address", "島根県安来市安来町878番地2")
        .with("phone", "090-0000-0000")
        .with("notice-by", "mail")
        .with("email", "hanako@example.jp")
        .with("spouse-exists", "no")
        .withEntries("children", 1)
        .with("child-name", "安来 太郎")
        .with("child-kana", "ヤスギ タロウ")
        .with("child-birth", "2026-11-01")
        .with("child-relation", "son")
        .with("child-lives-with", "yes")
        .with("pension-kind", "employee")
        .with("account-kind", "public");
  }
}
