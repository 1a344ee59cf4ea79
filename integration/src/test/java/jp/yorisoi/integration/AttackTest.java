package jp.yorisoi.integration;

import java.util.stream.Stream;
import jp.yorisoi.integration.notice.MailAttacks;
import jp.yorisoi.integration.onlinerequest.OnlineRequestAttacks;
import jp.yorisoi.integration.register.RegisterAttacks;
import jp.yorisoi.integration.signature.ResponderAttacks;
import jp.yorisoi.integration.signature.SignatureAttacks;
import jp.yorisoi.policy.attack.AttackRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rows of the catalogue whose defence stands in this module (docs/security-tests.md). */
class AttackTest {

  @TestFactory
  Stream<DynamicTest> attacks() {
    AttackRunner runner = new AttackRunner("integration");
    SignatureAttacks.in(runner);
    ResponderAttacks.in(runner);
    RegisterAttacks.in(runner);
    OnlineRequestAttacks.in(runner);
    MailAttacks.in(runner);
    return runner.tests();
  }
}
