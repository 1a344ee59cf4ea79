package jp.yorisoi.web.staff.system;

import java.util.Map;

/** What topics and codes mean, for those who run the system; the code itself is shown beside. */
final class ParkedWords {
  private static final Map<String, String> TOPICS =
      Map.of(
          "case-status", "状態の公開",
          "case-notice", "知らせの引き渡し",
          "mail", "申請者へのメール",
          "online-request-status", "申請管理への状態",
          "decision:child-allowance-claim", "児童手当システムへの決定");
  private static final Map<String, String> CODES =
      Map.of(
          "mail_address_refused", "メールの宛先が使えない。郵送などで伝える",
          "mail_address_wrong", "メールアドレスの形が正しくない。郵送などで伝える",
          "mail_message_impossible", "メールの文が作れない",
          "payload_not_of_the_form", "中身がこの版の形と合わない");

  /** What the gate refuses (flows.yaml); the name of the field follows its code. */
  private static final Map<String, String> GATE =
      Map.of(
          "gate_undeclared_field", "ゲートを通ると宣言されていない項目がある",
          "gate_undeclared_flow", "ゲートを通ると宣言されていない",
          "gate_flow_closed", "まだ開いていない特定通信",
          "gate_field_missing", "ゲートを通るのに必要な項目がない",
          "gate_wrong_type", "項目の形が宣言と違う",
          "gate_too_large", "項目が宣言より大きい",
          "gate_contradicts", "項目がほかのところと食いちがう",
          "gate_not_of_the_form", "中身がこの版の形と合わない",
          "gate_unknown_procedure", "手続の定義のその版が、内側のサーバーにない",
          "cleaning_busy", "書類の無害化が込み合っている");

  private ParkedWords() {}

  static String topic(String topic) {
    return TOPICS.getOrDefault(topic, topic);
  }

  static String meaning(String code) {
    if (code == null) {
      return "";
    }
    return CODES.getOrDefault(code, GATE.getOrDefault(beforeField(code), "送り先が断った。送り先の記録を確かめる"));
  }

  /** What keeps a package from becoming a case. */
  static String hindrance(String code) {
    return code == null
        ? "理由の記録がない"
        : GATE.getOrDefault(beforeField(code), "内側での処理に失敗した。サーバーの記録を確かめる");
  }

  private static String beforeField(String code) {
    return code.split(":", 2)[0];
  }
}
