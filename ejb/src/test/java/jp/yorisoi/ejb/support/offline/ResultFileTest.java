package jp.yorisoi.ejb.support.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import jp.yorisoi.ejb.support.domain.Mark;
import jp.yorisoi.ejb.support.domain.join.JoinConflict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultFileTest {
  private static final String LIST = "0123456789abcdef0123456789abcdef";
  private static final byte[] KEY = ListCipher.key("1234567890123456", new byte[16]);
  private static final String MARK =
      "{\"session\":7,\"number\":\"B-0000-0001-7\",\"mark\":\"CAME\","
          + "\"at\":\"2026-11-25T01:05:00.123Z\"}";
  private static final String COMES =
      "{\"id\":\"00000000000000000000000000000001\",\"session\":7,\"kana\":\"ハナ\","
          + "\"phone\":\"\",\"unlisted\":false,\"at\":\"2026-11-25T01:06:00Z\"}";

  @Test
  void what_a_tablet_saved_is_read_with_the_key_of_its_list() {
    byte[] file = file("yasugi", LIST, "{\"items\":[" + MARK + "," + COMES + "]}");
    ResultFile read = ResultFile.read(file).orElseThrow();
    List<OfflineItem> items =
        ResultFile.items(
                ListCipher.open(KEY, read.data(), ResultFile.bound("yasugi", LIST)).orElseThrow())
            .orElseThrow();
    assertThat(items).extracting(OfflineItem::number).containsExactly("B-0000-0001-7", "");
    assertThat(items.get(0).mark()).isEqualTo(Mark.CAME);
    assertThat(items.get(0).at()).isEqualTo(Instant.parse("2026-11-25T01:05:00.123Z"));
    assertThat(items.get(1).form().kana()).isEqualTo("ハナ");
  }

  @Test
  void a_file_of_which_one_bit_was_changed_does_not_open_wherever_it_is() {
    byte[] sealed = ListCipher.seal(KEY, MARK.getBytes(StandardCharsets.UTF_8), "b");
    for (int at = 0; at < sealed.length; at++) {
      byte[] changed = sealed.clone();
      changed[at] ^= 1;
      assertThat(ListCipher.open(KEY, changed, "b")).isEmpty();
    }
    assertThat(ListCipher.open(KEY, new byte[10], "b")).as("cut off").isEmpty();
  }

  @Test
  void a_file_passes_for_none_of_another_list_city_or_key() {
    byte[] sealed = ListCipher.seal(KEY, new byte[1], ResultFile.bound("yasugi", LIST));
    assertThat(ListCipher.open(KEY, sealed, ResultFile.bound("izumo", LIST))).isEmpty();
    assertThat(ListCipher.open(KEY, sealed, ResultFile.bound("yasugi", "f" + LIST))).isEmpty();
    byte[] other = ListCipher.key("1234567890123457", new byte[16]);
    assertThat(ListCipher.open(other, sealed, ResultFile.bound("yasugi", LIST))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "[]",
        "{}",
        "null",
        "{\"format\":\"yorisoi-offline-result\"}",
        "{\"format\":1,\"version\":1}",
        "{\"format\":\"yorisoi-offline-result\",\"version\":2,\"city\":\"yasugi\",\"list\":\"x\","
            + "\"data\":\"\"}",
        "{\"format\":\"yorisoi-offline-result\",\"version\":1,\"city\":\"yasugi\",\"list\":\"x\","
            + "\"data\":\"%\"}"
      })
  void what_is_none_of_our_files_is_refused(String file) {
    assertThat(ResultFile.read(file.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "{}",
        "{\"items\":[1]}",
        "{\"items\":[{}]}",
        "{\"items\":[{\"session\":7,\"number\":\"123456789012\",\"mark\":\"CAME\","
            + "\"at\":\"2026-11-25T01:05:00Z\"}]}",
        "{\"items\":[{\"session\":7,\"number\":\"B-0000-0001-7\",\"mark\":\"GONE\","
            + "\"at\":\"2026-11-25T01:05:00Z\"}]}",
        "{\"items\":[{\"session\":7,\"number\":\"B-0000-0001-7\",\"mark\":\"CAME\","
            + "\"at\":\"yesterday\"}]}",
        "{\"items\":[{\"session\":1.5,\"number\":\"B-0000-0001-7\",\"mark\":\"CAME\","
            + "\"at\":\"2026-11-25T01:05:00Z\"}]}"
      })
  void marks_that_our_page_does_not_make_are_refused(String clear) {
    assertThat(ResultFile.items(clear.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void no_tablet_decides_what_the_desk_decides() {
    String forged = MARK.replace("\"session\"", "\"waived\":[\"MARKED_MEANWHILE\"],\"session\"");
    assertThat(items(forged).get(0).waived()).isEmpty();
  }

  @Test
  void what_has_to_be_decided_is_kept_with_what_was_decided_before() {
    OfflineItem walkIn = items(COMES).get(0).waiving(JoinConflict.SAME_NAME);
    OfflineItem same = items(COMES).get(0).as("B-0000-0001-7");
    byte[] kept = ResultFile.bytes(List.of(walkIn));
    assertThat(ResultFile.undecided(kept)).containsExactly(walkIn);
    assertThat(ResultFile.undecided(ResultFile.bytes(List.of(same)))).containsExactly(same);
    assertThat(same.waived())
        .isEqualTo(Set.of(JoinConflict.BOOKED_MEANWHILE, JoinConflict.SESSION_MOVED));
    assertThat(ResultFile.bytes(List.of())).as("nothing is left").isNull();
  }

  @Test
  void the_list_itself_is_told_from_what_comes_back() {
    assertThat(ResultFile.isList("<!doctype html><html>".getBytes(StandardCharsets.UTF_8)))
        .isTrue();
    assertThat(ResultFile.isList(file("yasugi", LIST, "{}"))).isFalse();
    assertThat(ResultFile.isList(new byte[0])).isFalse();
  }

  @Test
  void names_stay_out_of_logs() {
    assertThat(items(COMES).get(0).toString()).doesNotContain("ハナ");
  }

  private static List<OfflineItem> items(String one) {
    return ResultFile.items(("{\"items\":[" + one + "]}").getBytes(StandardCharsets.UTF_8))
        .orElseThrow();
  }

  private static byte[] file(String city, String list, String clear) {
    byte[] sealed =
        ListCipher.seal(KEY, clear.getBytes(StandardCharsets.UTF_8), ResultFile.bound(city, list));
    return ("{\"format\":\"yorisoi-offline-result\",\"version\":1,\"city\":\"%s\",\"list\":\"%s\","
            + "\"data\":\"%s\"}")
        .formatted(city, list, Base64.getEncoder().encodeToString(sealed))
        .getBytes(StandardCharsets.UTF_8);
  }
}
