package jp.yorisoi.ejb.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import jp.yorisoi.ejb.intake.Refusal;
import jp.yorisoi.ejb.intake.RefusalReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeGuardTest {

  private static ZipEntryRecord entry(String name, long packed, long size) {
    return new ZipEntryRecord(name, 0, 8, 0, packed, size, 0);
  }

  private static void refused(
      RefusalReason reason, String detail, long archive, List<ZipEntryRecord> entries) {
    assertThatThrownBy(() -> SizeGuard.check(entries, archive))
        .isInstanceOfSatisfying(
            PackageRefused.class,
            refused -> assertThat(refused.refusal()).isEqualTo(new Refusal(reason, detail)));
  }

  private static void fits(long archive, List<ZipEntryRecord> entries) {
    assertThatCode(() -> SizeGuard.check(entries, archive)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "manifest.json, 65536",
    "application.xml, 2097152",
    "signature/manifest.p7s, 65536",
    "attachments/01_a.jpg, 20971520"
  })
  void each_part_has_a_size_of_its_own_it_may_have_and_not_pass(String name, long most) {
    fits(most, List.of(entry(name, most, most)));
    refused(
        RefusalReason.TOO_LARGE,
        "entry 1 has bytes: " + (most + 1),
        most,
        List.of(entry(name, most, most), entry(name, most, most + 1)));
  }

  @Test
  void what_unpacks_to_more_than_two_hundred_times_its_size_is_a_bomb_unless_it_is_small() {
    long grace = PackageLimits.RATIO_GRACE_BYTES;
    fits(1, List.of(entry("attachments/01_a.jpg", 1, grace)));
    refused(
        RefusalReason.COMPRESSION_BOMB,
        "entry 0 unpacks to " + (grace + 1),
        1,
        List.of(entry("attachments/01_a.jpg", 1, grace + 1)));
    fits(5000, List.of(entry("attachments/01_a.jpg", 5000, 1_000_000)));
    refused(
        RefusalReason.COMPRESSION_BOMB,
        "entry 0 unpacks to 1000001",
        5000,
        List.of(entry("attachments/01_a.jpg", 5000, 1_000_001)));
  }

  @Test
  void all_parts_together_have_a_limit_too_and_it_is_told_apart_from_a_bomb() {
    long each = PackageLimits.ENTRY_BYTES;
    ZipEntryRecord one = entry("attachments/01_a.jpg", each, each);
    fits(3 * each, List.of(one, one, one));
    List<ZipEntryRecord> more = List.of(one, one, one, entry("manifest.json", 1, 1));
    String detail = "all entries have bytes: " + (3 * each + 1);
    refused(RefusalReason.TOO_LARGE, detail, 3 * each, more);
    refused(RefusalReason.COMPRESSION_BOMB, detail, 1000, more);
    fits(10, Collections.nCopies(60, entry("manifest.json", 1, 100)));
  }
}
