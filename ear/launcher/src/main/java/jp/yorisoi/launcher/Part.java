package jp.yorisoi.launcher;

/** The processes of a stack, in the order in which they start. */
public enum Part {
  /** The embedded MariaDB. */
  DATABASE,
  /** The simulated outside systems. */
  SIMULATORS,
  /** Payara Micro with the WAR, or Payara Server with the EAR. */
  APPLICATION
}
