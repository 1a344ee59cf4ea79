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

  private ParkedWords() {}

  static String topic(String topic) {
    return TOPICS.getOrDefault(topic, topic);
  }

  static String meaning(String code) {
    return code == null ? "" : CODES.getOrDefault(code, "送り先が断った。送り先の記録を確かめる");
  }
}
