package jp.yorisoi.web.staff.cases;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import jp.yorisoi.ejb.procedure.CaseOutcome;

/** What staff read after an act on a case, and what to do next. */
final class CaseSentences {
  private static final Map<CaseOutcome, String> SENTENCES = new EnumMap<>(CaseOutcome.class);

  static {
    SENTENCES.put(CaseOutcome.DONE, "記録しました。");
    SENTENCES.put(CaseOutcome.NOT_FOUND, "この受付番号の申請はありません。");
    SENTENCES.put(CaseOutcome.CHANGED_MEANWHILE, "ほかの人が先に変更しました。下は今の内容です。確かめてから、もう一度操作してください。");
    SENTENCES.put(CaseOutcome.WRONG_STATE, "今の状態ではできません。下の状態を確かめてください。");
    SENTENCES.put(CaseOutcome.SAME_PERSON, "起案した人は決裁できません。別の決裁者に頼んでください。");
    SENTENCES.put(CaseOutcome.MESSAGE_MISSING, "文を書いてください。何も変わっていません。");
    SENTENCES.put(CaseOutcome.MESSAGE_TOO_LONG, "長すぎます。500文字までにしてください。何も変わっていません。");
    SENTENCES.put(CaseOutcome.NOTE_TOO_LONG, "長すぎます。1000文字までにしてください。何も変わっていません。");
    SENTENCES.put(CaseOutcome.INDIVIDUAL_NUMBER, "個人番号（マイナンバー）は書けません。文から番号を消してください。何も変わっていません。");
    SENTENCES.put(CaseOutcome.NOT_LINKED, "先に、申請者がどの住民かを選んでください。");
    SENTENCES.put(
        CaseOutcome.NOT_LIVING_HERE, "選んだ人は、転出したか亡くなっているため、結べません。住民記録を確かめ、ほかの人を選ぶか、補正を求めてください。");
    SENTENCES.put(
        CaseOutcome.PROTECTED,
        "エラー（支援対象者）：この申請者は支援措置または抑止の対象のため、認定の決裁はできません。"
            + "支援措置責任者に一時解除を頼み、解除されている間にもう一度決裁してください。何も変わっていません。");
    SENTENCES.put(
        CaseOutcome.ALERT_UNCONFIRMED,
        "アラート（支援対象者）：この申請者は支援措置または抑止の対象です。送り先と本人であることを確かめ、"
            + "「確かめました」に印を付けて、もう一度決裁してください。何も変わっていません。");
  }

  private CaseSentences() {}

  /** The sentence of an outcome; empty for a name that is none. */
  static String of(String name) {
    return Stream.of(CaseOutcome.values())
        .filter(outcome -> outcome.name().equals(name))
        .findFirst()
        .map(SENTENCES::get)
        .orElse("");
  }
}
