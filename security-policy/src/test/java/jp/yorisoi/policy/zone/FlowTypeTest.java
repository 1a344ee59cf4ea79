package jp.yorisoi.policy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FlowTypeTest {

  private static Stream<Arguments> fitting() {
    return Stream.of(
        Arguments.of(FlowType.LINE, "安来　花子 Hanako", 12L),
        Arguments.of(FlowType.LINE, "\ud842\udfb7", 1L),
        Arguments.of(FlowType.TEXT, "一行目\r\n\t二行目", 9L),
        Arguments.of(FlowType.CODE, "v1.0/a_b:c+d-e", 14L),
        Arguments.of(FlowType.RECEIPT_NUMBER, "2611-000001-3", 13L),
        Arguments.of(FlowType.MAIL_ADDRESS, "a@b.example", 11L),
        Arguments.of(FlowType.NUMBER, 0, 0L),
        Arguments.of(FlowType.NUMBER, 5_000_000_000L, 5_000_000_000L),
        Arguments.of(FlowType.FLAG, false, 0L),
        Arguments.of(FlowType.INSTANT, Instant.EPOCH, 0L),
        Arguments.of(FlowType.INSTANT, "2026-11-22T00:00:00Z", 0L),
        Arguments.of(FlowType.DATE, LocalDate.EPOCH, 0L),
        Arguments.of(FlowType.DATE, "2024-02-29", 0L),
        Arguments.of(FlowType.BYTES, new byte[3], 3L),
        Arguments.of(FlowType.RECORD, Map.of("name", 1), 0L),
        Arguments.of(FlowType.ANSWERS, Map.of(), 0L),
        Arguments.of(FlowType.ANSWERS, Map.of("q1", "はい", "q2.a", "いいえ\n理由"), 6L));
  }

  @ParameterizedTest
  @MethodSource("fitting")
  void each_type_takes_its_values_and_measures_them(FlowType type, Object value, long size) {
    assertThat(type.fits(value)).isTrue();
    assertThat(type.sizeOf(value)).isEqualTo(size);
  }

  private static Stream<Arguments> others() {
    return Stream.of(
        Arguments.of(FlowType.LINE, "two\nlines"),
        Arguments.of(FlowType.LINE, "a\u007Fb"),
        Arguments.of(FlowType.LINE, "a\u001Fb"),
        Arguments.of(FlowType.TEXT, "a\u007Fb"),
        Arguments.of(FlowType.CODE, "全角"),
        Arguments.of(FlowType.CODE, "a b"),
        Arguments.of(FlowType.NUMBER, 1.5),
        Arguments.of(FlowType.FLAG, "true"),
        Arguments.of(FlowType.FLAG, 1),
        Arguments.of(FlowType.INSTANT, "2026-11-22"),
        Arguments.of(FlowType.INSTANT, 0L),
        Arguments.of(FlowType.DATE, "2026-02-29"),
        Arguments.of(FlowType.DATE, Instant.EPOCH),
        Arguments.of(FlowType.BYTES, "bytes"),
        Arguments.of(FlowType.RECORD, List.of()),
        Arguments.of(FlowType.ANSWERS, "q1=はい"),
        Arguments.of(FlowType.ANSWERS, Map.of("質問", "はい")),
        Arguments.of(FlowType.ANSWERS, Map.of(1, "はい")),
        Arguments.of(FlowType.ANSWERS, Map.of("q1", 5)),
        Arguments.of(FlowType.ANSWERS, Map.of("q1", "a\u0000b")));
  }

  @ParameterizedTest
  @MethodSource("others")
  void what_is_of_another_type_does_not_fit(FlowType type, Object value) {
    assertThat(type.fits(value)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(FlowType.class)
  void nothing_is_no_value_of_any_type(FlowType type) {
    assertThat(type.fits(null)).isFalse();
  }
}
