package jp.yorisoi.integration.sync;

import jp.yorisoi.policy.zone.CrossingRefused;

/** What the gate refuses will be refused again: it is parked, and staff see why. */
final class GateFailure {
  private GateFailure() {}

  /**
   * Lets something cross.
   *
   * @param crossing the call of the gate
   * @throws DeliveryFailure for good, with the code of the gate, when it is refused
   */
  static void parking(Runnable crossing) throws DeliveryFailure {
    try {
      crossing.run();
    } catch (CrossingRefused refused) {
      throw DeliveryFailure.forGood(refused.getMessage(), refused);
    }
  }
}
