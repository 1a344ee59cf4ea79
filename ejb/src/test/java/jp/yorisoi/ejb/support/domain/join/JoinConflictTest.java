package jp.yorisoi.ejb.support.domain.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.domain.Mark;
import org.junit.jupiter.api.Test;

class JoinConflictTest {

  @Test
  void the_desk_decides_about_what_happened_meanwhile_and_about_nothing_that_cannot_be_right() {
    assertThat(Stream.of(JoinConflict.values()).filter(JoinConflict::waivable))
        .containsExactlyInAnyOrder(
            JoinConflict.SESSION_MOVED,
            JoinConflict.CANCELLED_MEANWHILE,
            JoinConflict.BOOKED_MEANWHILE,
            JoinConflict.MARKED_MEANWHILE,
            JoinConflict.SAME_NAME,
            JoinConflict.FULL);
  }

  @Test
  void somebody_is_said_to_be_another_only_where_name_or_person_is_the_same() {
    assertThat(EnumSet.allOf(JoinConflict.class).stream().filter(JoinConflict::same))
        .containsExactly(JoinConflict.SAME_PERSON, JoinConflict.SAME_NAME);
  }

  @Test
  void no_name_stands_in_a_log() {
    Hash hash = Hash.of("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
    assertThat(
            new JoinSeat("n1", 7, hash, hash, true, "ハナコ", true, Mark.NONE, Optional.of(Mark.NONE)))
        .hasToString("JoinSeat[n1]");
    assertThat(new JoinItem.LetIn("k1", 7, hash, Optional.of(hash), "ハナコ", Instant.EPOCH, Set.of()))
        .hasToString("LetIn[k1]");
  }
}
