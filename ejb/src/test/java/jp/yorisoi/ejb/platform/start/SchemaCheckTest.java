package jp.yorisoi.ejb.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.yorisoi.ejb.intake.archive.PackageLimits;
import jp.yorisoi.policy.Chain;
import org.junit.jupiter.api.Test;

class SchemaCheckTest {
  private static final long MEGABYTE = 1024 * 1024;

  @Test
  void a_server_with_the_packets_of_a_fresh_mariadb_is_refused_and_the_setting_is_named() {
    assertThatThrownBy(() -> SchemaCheck.requirePackets(Chain.FRONT, 16 * MEGABYTE))
        .isInstanceOf(SchemaUnknown.class)
        .hasMessageContaining(
            "front: max_allowed_packet of the server is 16777216, at least 67108864 is needed");
  }

  @Test
  void what_is_asked_for_holds_the_largest_package_with_every_byte_masked() {
    assertThatCode(() -> SchemaCheck.requirePackets(Chain.CORE, 64 * MEGABYTE))
        .doesNotThrowAnyException();
    assertThat(2L * PackageLimits.ARCHIVE_BYTES).isLessThan(64 * MEGABYTE - MEGABYTE);
  }
}
