package jp.yorisoi.launcher.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestSummaryTest {
  @TempDir Path root;

  @Test
  void reports_of_all_modules_are_added_and_old_ones_left_out() throws Exception {
    report(
        "ejb/target/surefire-reports/TEST-a.xml",
        "tests='5' failures='1' errors='1' skipped='1'",
        2000);
    report(
        "ear/launcher/target/failsafe-reports/TEST-b.xml",
        "tests='3' failures='0' errors='0' skipped='0'",
        2000);
    report(
        "web/target/surefire-reports/TEST-old.xml",
        "tests='9' failures='9' errors='0' skipped='0'",
        500);
    report("web/target/other/TEST-c.xml", "tests='9' failures='0' errors='0' skipped='0'", 2000);
    TestSummary sum = TestSummary.of(root, FileTime.fromMillis(1000));
    assertThat(sum).hasToString("5 passed, 2 failed, 1 skipped");
    assertThat(sum.green()).isFalse();
  }

  @Test
  void no_report_at_all_is_not_green() {
    assertThat(TestSummary.of(root, FileTime.fromMillis(0)).green()).isFalse();
  }

  private void report(String name, String attributes, long time) throws Exception {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "<testsuite " + attributes + "/>");
    Files.setLastModifiedTime(file, FileTime.fromMillis(time));
  }
}
