package jp.yorisoi.web.staff.tools;

import jp.yorisoi.ejb.governance.AiReason;
import jp.yorisoi.ejb.governance.AiText;
import jp.yorisoi.policy.city.DataClass;

/** The words of the page for texts that are meant for an AI tool. */
final class AiWords {
  private AiWords() {}

  static String sentence(AiReason reason) {
    return switch (reason) {
      case PASSED -> "見つかったものはありません。この文章は、庁内共通基盤の生成AIに渡せます。";
      case EMPTY -> "文章を貼り付けてください。";
      case TOO_LONG -> "文章が長すぎて、確認できません（" + AiText.LONGEST + "文字まで）。分けて確認してください。";
      case CLASS -> "この分類の文章は、生成AIに渡せません。分類が正しければ、生成AIを使わずに進めてください。";
      case INDIVIDUAL_NUMBER -> "個人番号（マイナンバー）があるため、受け付けません。番号は●に変えて表示しています。元の文書からも消してください。";
      case PACE ->
          "この1時間に確認できる数を超えたか、氏名が多すぎるため、答えられません。時間をおいて、要る部分だけを確認してください。超えたことは記録され、情報セキュリティ担当に示されます。";
      case FOUND -> "渡せません。下の印のところを、消すか、置き換えてください。";
    };
  }

  static String meaning(DataClass dataClass) {
    return switch (dataClass) {
      case C1 -> "公開している、または公開してよいもの。広報、公表した計画、法令など";
      case C2 -> "公開はしていないが、もれても住民の権利や業務に大きな支障がないもの。会議の準備、庁内の案内など";
      case C3C -> "もれると業務に支障があるもの。入札の前の情報、検討中の内部資料など";
      case C3B -> "住民の個人情報など、もれると権利や利益を損なうもの。申請の内容、相談の記録など";
      case C3A -> "法令で秘密とされるもの。特定個人情報、支援措置、税や福祉の詳しい情報など";
    };
  }

  static String advice(String kind) {
    return switch (kind) {
      case "氏名" -> "「Aさん」などに置き換える";
      case "生年月日" -> "消す。要るときは「30代」などにする";
      case "住所" -> "消す。要るときは地区の名までにする";
      default -> "消す";
    };
  }
}
