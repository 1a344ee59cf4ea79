package jp.yorisoi.simulator.fault;

/**
 * How a system is switched.
 *
 * @param mode what it does
 * @param remaining calls it still does so; negative: until reset
 * @param millis how long {@link FaultMode#SLOW} and {@link FaultMode#LATE} wait, milliseconds
 */
public record Fault(FaultMode mode, int remaining, int millis) {

  /** A system that behaves. */
  public static final Fault NONE = new Fault(FaultMode.NONE, -1, 0);

  Fault afterOneCall() {
    if (remaining < 0) {
      return this;
    }
    return remaining <= 1 ? NONE : new Fault(mode, remaining - 1, millis);
  }
}
