package jp.yorisoi.simulator.fault;

import java.util.Arrays;
import java.util.Optional;

/** The ways in which a simulated system can misbehave, docs/interfaces.md §7. */
public enum FaultMode {
  /** Behaves. */
  NONE("none", "正常"),
  /** Answers with an error of its protocol. */
  FAULT("fault", "エラーを返す"),
  /** Accepts and answers nothing. */
  HANG("hang", "応答しない"),
  /** Waits, then behaves. */
  SLOW("slow", "遅れて返す"),
  /** Behaves, and keeps its answer back for a while: taken, but the sender does not know it. */
  LATE("late", "受け取ってから遅れて返す"),
  /** Answers in a namespace nobody agreed on. */
  WRONG_NAMESPACE("wrong-namespace", "違う名前空間で返す"),
  /** Answers with a DOCTYPE that names an external entity. */
  XXE("xxe", "外部実体を入れて返す"),
  /** Closes the connection. */
  REFUSE("refuse", "接続を切る");

  private final String id;
  private final String label;

  FaultMode(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /**
   * The name in messages.
   *
   * @return lower-case words joined by hyphens
   */
  public String id() {
    return id;
  }

  /**
   * The name on pages.
   *
   * @return Japanese
   */
  public String label() {
    return label;
  }

  /**
   * Finds a mode by its name.
   *
   * @param id as {@link #id()}
   * @return the mode, empty when nobody has that name
   */
  public static Optional<FaultMode> of(String id) {
    return Arrays.stream(values()).filter(mode -> mode.id.equals(id)).findAny();
  }
}
