package jp.yorisoi.ejb.platform.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import jp.yorisoi.policy.Chain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditStampingTest {
  private static final Instant NOON = Instant.parse("2026-11-25T12:00:20Z");
  private static final String HASH = "ab".repeat(32);

  @TempDir private Path folder;
  private final List<String> asked = new ArrayList<>();
  private boolean down;

  @BeforeEach
  void anchor() throws Exception {
    Files.writeString(folder.resolve("front.anchor"), "7 " + HASH + " 2026-11-25T12:00:00Z\n");
  }

  private String at(Instant now) throws Exception {
    TimeStampPort authority =
        new TimeStampPort() {
          @Override
          public boolean configured() {
            return true;
          }

          @Override
          public byte[] stamp(byte[] hash) throws TimeStampFailure {
            if (down) {
              throw new TimeStampFailure("tsa_unreachable", null);
            }
            asked.add(HexFormat.of().formatHex(hash));
            return new byte[] {1, 2, 3};
          }
        };
    return new AuditStamping(authority, Clock.fixed(now, ZoneOffset.UTC)).run(Chain.FRONT, folder);
  }

  @Test
  void the_anchored_head_is_stamped_and_kept_beside_the_anchors() throws Exception {
    assertThat(at(NOON)).isEqualTo("stamped=7");
    assertThat(asked).containsExactly(HASH);
    assertThat(folder.resolve("front.stamps")).hasContent("7 " + HASH + " " + NOON + " AQID .\n");
  }

  @Test
  void it_is_stamped_once_an_hour() throws Exception {
    at(NOON);
    assertThat(at(NOON.plus(Duration.ofMinutes(55)))).isEqualTo("not due");
    assertThat(at(NOON.plus(Duration.ofMinutes(60)))).isEqualTo("stamped=7");
    assertThat(asked).hasSize(2);
  }

  @Test
  void an_authority_that_is_down_is_asked_again_at_the_next_look() throws Exception {
    down = true;
    assertThatThrownBy(() -> at(NOON)).isInstanceOf(TimeStampFailure.class);
    down = false;
    assertThat(at(NOON.plus(Duration.ofMinutes(5)))).isEqualTo("stamped=7");
  }

  @Test
  void nothing_anchored_is_nothing_to_stamp() throws Exception {
    Files.delete(folder.resolve("front.anchor"));
    assertThat(at(NOON)).isEqualTo("not due");
  }

  @Test
  void a_line_a_crash_tore_is_ended_and_does_not_count() throws Exception {
    Path file = folder.resolve("front.stamps");
    Files.writeString(file, "7 " + HASH + " 2026-11-25T12:00:1");
    at(NOON);
    assertThat(Files.readAllLines(file)).hasSize(2);
    Files.writeString(file, "8 ab", StandardOpenOption.APPEND);
    assertThat(at(NOON.plusSeconds(300))).as("the whole line counts").isEqualTo("not due");
  }
}
