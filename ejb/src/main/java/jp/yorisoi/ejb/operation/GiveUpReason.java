package jp.yorisoi.ejb.operation;

import java.util.Locale;

/**
 * Why a message is never delivered. A choice and no free text, so that nothing personal gets into
 * the audit chain.
 */
public enum GiveUpReason {
  /** The person was told in another way: a letter, a call. */
  TOLD_OTHERWISE("別の方法で伝えた（手紙・電話）"),
  /** The receiver has it already, by another way. */
  DONE_AT_RECEIVER("相手の側で処理した"),
  /** A later message says the same or something else. */
  OVERTAKEN("あとの知らせで用が足りた");

  private final String label;

  GiveUpReason(String label) {
    this.label = label;
  }

  /** The words staff choose by. */
  public String label() {
    return label;
  }

  /** The code in the audit chain. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
