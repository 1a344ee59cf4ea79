package jp.yorisoi.ejb.support.plan;

/** What a message to the people of a session is for: a closed list, so that it can be counted. */
public enum MessagePurpose {
  /** What to bring, how to get ready. */
  PREPARING("持ち物・準備"),
  /** Where it is, how to get there. */
  PLACE("会場の案内"),
  /** Something small is different. */
  CHANGE("当日の変更"),
  /** Something of the person was left behind, or has to be asked. */
  ASKING("確かめたいこと");

  private final String label;

  MessagePurpose(String label) {
    this.label = label;
  }

  /** For the desk. */
  public String label() {
    return label;
  }
}
