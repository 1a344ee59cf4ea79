package jp.yorisoi.ear;

import java.util.stream.Stream;
import jp.yorisoi.policy.attack.AttackRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rows of the catalogue that are tried on the running system (docs/security-tests.md). */
@ExtendWith(SharedWar.class)
class AttackIT {
  private final RunningSystem system;

  AttackIT(RunningSystem system) {
    this.system = system;
  }

  @TestFactory
  Stream<DynamicTest> attacks() throws Exception {
    Scene scene = new Scene(system);
    scene.forgetGuesses();
    scene.mirrored();
    AttackRunner runner = new AttackRunner("http");
    new FormAttacks(scene).in(runner);
    new StepAttacks(scene).in(runner);
    new PageAttacks(scene).in(runner);
    new StaffFormAttacks(scene).in(runner);
    new SessionAttacks(scene).in(runner);
    new HostAttacks(scene).in(runner);
    new OwnerAttacks(scene).in(runner);
    new BookingAttacks(scene).in(runner);
    new FileAttacks(scene).in(runner);
    new LogAttacks(scene).in(runner);
    return runner.tests();
  }
}
