package jp.yorisoi.web.staff.protection;

import java.util.stream.Stream;
import jp.yorisoi.ejb.protection.ProtectionOutcome;

/** What the responsible officer reads after an act, and what to do next. */
final class ProtectionSentences {
  private ProtectionSentences() {}

  /** The sentence of an outcome; empty for a name that is none. */
  static String of(String name) {
    return Stream.of(ProtectionOutcome.values())
        .filter(outcome -> outcome.name().equals(name))
        .findFirst()
        .map(ProtectionSentences::of)
        .orElse("");
  }

  private static String of(ProtectionOutcome outcome) {
    return switch (outcome) {
      case DONE -> "記録しました。";
      case NOT_FOUND -> "その支援措置・抑止はありません。一覧から選び直してください。";
      case CHANGED_MEANWHILE -> "ほかの人が先に変更したか、すでに終わっています。下は今の内容です。";
      case IN_REGISTER -> "住民記録で設定されたものです。住民記録システムで変更してください。ここに反映されます。";
      case NOT_RENEWABLE -> "延長できるのは、満了の1か月前からです。";
      case UNKNOWN_PERSON -> "住民記録にない宛名番号があります。番号を確かめてください。何も登録していません。";
      case WRONG_PERIOD -> "終了日が開始日より前です。何も登録していません。";
      case REASON_MISSING -> "理由を入れてください。何も変わっていません。";
      case WRONG_MINUTES -> "一時解除は1分から60分までです。何も変わっていません。";
    };
  }
}
