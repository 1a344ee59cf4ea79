package jp.yorisoi.launcher.process;

/** A part of the stack with a process of its own. May be started again after a stop or a kill. */
public interface Component {
  /** Starts it and waits until it serves. */
  void start();

  /** Stops it in order; nothing happens when it does not run. */
  void stop();

  /** Ends it as a power cut would (kill -9). */
  void kill();

  /** The running child, or null before the first start. */
  Child child();
}
