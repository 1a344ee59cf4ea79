package jp.yorisoi.web.staff.export;

import java.util.stream.Stream;
import jp.yorisoi.ejb.export.ExportOutcome;

/** What came of a step of an export, in the words of the office. */
public final class ExportSentences {
  private ExportSentences() {}

  /**
   * The sentence.
   *
   * @param outcome name of an outcome as it stands in an address, may be null or unknown
   * @return the sentence, empty for none
   */
  public static String of(String outcome) {
    return Stream.of(ExportOutcome.values())
        .filter(one -> one.name().equals(outcome))
        .findFirst()
        .map(ExportSentences::of)
        .orElse("");
  }

  /**
   * The sentence.
   *
   * @param outcome what came of it
   * @return the sentence
   */
  public static String of(ExportOutcome outcome) {
    return switch (outcome) {
      case DONE -> "記録しました。";
      case WAITING -> "件数が多いか、この間に一人で受け取った同じ一覧と合わせて多いため、ほかの人の承認を待ちます。承認されると、ここで受け取れます。";
      case NOT_FOUND -> "その申請はありません。";
      case PURPOSE_MISSING -> "目的を選んでください。";
      case REASON_MISSING -> "理由を書いてください。";
      case REASON_TOO_LONG -> "理由は500文字までで書いてください。";
      case INDIVIDUAL_NUMBER -> "個人番号（マイナンバー）は書けません。番号を消してください。まだ申請していません。";
      case EMPTY -> "出力するものがありません。";
      case SAME_PERSON -> "自分の申請は承認できません。ほかの人に頼んでください。";
      case EXPIRED -> "期限が切れました。必要なら、もう一度申請してください。";
      case REFUSED -> "この申請は却下されました。";
      case TAKEN -> "この申請はもう使われました。必要なら、もう一度申請してください。";
      case DECIDED -> "ほかの人が先に決めたか、承認のいらない申請です。";
      case GROWN -> "申請や承認のときより件数が増えたか、先に受け取ったものと合わせて多いため、ほかの人の承認がいります。承認待ちにしました。";
      case CHANGED -> "見ている間に、申請の件数が変わりました。もう一度確かめてから決めてください。";
      case HELD -> "支援対象者への通知です。送り先の確認が済むまで印刷できません。";
      case TOO_LARGE -> "人数が多いため、この画面からは印刷できません。CSVの出力を申請してください。";
    };
  }
}
