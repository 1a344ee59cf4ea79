package jp.yorisoi.ejb;

import java.util.stream.Stream;
import jp.yorisoi.ejb.intake.IntakeAttacks;
import jp.yorisoi.ejb.intake.archive.ArchiveAttacks;
import jp.yorisoi.ejb.intake.archive.XmlAttacks;
import jp.yorisoi.ejb.platform.guess.PlaceAttacks;
import jp.yorisoi.ejb.request.DraftAttacks;
import jp.yorisoi.ejb.request.UploadAttacks;
import jp.yorisoi.ejb.support.AttendeeAttacks;
import jp.yorisoi.ejb.support.offline.OfflineAttacks;
import jp.yorisoi.policy.attack.AttackRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rows of the catalogue whose defence stands in this module (docs/security-tests.md). */
class AttackTest {

  @TestFactory
  Stream<DynamicTest> attacks() {
    AttackRunner runner = new AttackRunner("ejb");
    XmlAttacks.in(runner);
    ArchiveAttacks.in(runner);
    UploadAttacks.in(runner);
    IntakeAttacks.in(runner);
    DraftAttacks.in(runner);
    PlaceAttacks.in(runner);
    AttendeeAttacks.in(runner);
    OfflineAttacks.in(runner);
    return runner.tests();
  }
}
