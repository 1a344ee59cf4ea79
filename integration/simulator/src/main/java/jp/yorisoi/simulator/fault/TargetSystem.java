package jp.yorisoi.simulator.fault;

import java.util.Arrays;
import java.util.Optional;

/** A simulated system that has a switch of its own. */
public enum TargetSystem {
  /** The online-request service, REST. */
  ONLINE_REQUEST("online-request", "申請管理"),
  /** The resident register, SOAP. */
  REGISTER("register", "住民記録"),
  /** The child-allowance core, SOAP. */
  ALLOWANCE("allowance", "児童手当"),
  /** The OCSP responder. */
  OCSP("ocsp", "失効確認 (OCSP)"),
  /** The mail system, SMTP. */
  MAIL("mail", "メール"),
  /** The gateway of a carrier for short messages, REST. */
  SMS("sms", "SMS"),
  /** LINE, REST. */
  LINE("line", "LINE"),
  /** The time-stamping authority. */
  TIME_STAMP("time-stamp", "時刻認証 (RFC 3161)");

  private final String id;
  private final String label;

  TargetSystem(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /**
   * The name in addresses and messages.
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
   * Finds a system by its name.
   *
   * @param id as {@link #id()}
   * @return the system, empty when nobody has that name
   */
  public static Optional<TargetSystem> of(String id) {
    return Arrays.stream(values()).filter(system -> system.id.equals(id)).findAny();
  }

  /** Whether it speaks JSON. */
  boolean isRest() {
    return this == ONLINE_REQUEST || this == SMS || this == LINE;
  }

  /**
   * Whether a mode makes sense for this system: only SOAP has namespaces and XML to spoil.
   *
   * @param mode the mode asked for
   * @return true when it can be set
   */
  public boolean knows(FaultMode mode) {
    boolean soap = this == REGISTER || this == ALLOWANCE;
    return soap || (mode != FaultMode.WRONG_NAMESPACE && mode != FaultMode.XXE);
  }
}
