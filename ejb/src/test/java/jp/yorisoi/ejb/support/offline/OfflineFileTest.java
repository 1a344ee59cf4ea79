package jp.yorisoi.ejb.support.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.support.domain.Mark;
import org.junit.jupiter.api.Test;

class OfflineFileTest {
  private static final String PAYLOAD = "{\"people\":[{\"k\":\"ヤスギ ハナコ\"}]}";
  private static final Instant UNTIL = Instant.parse("2026-11-30T15:00:00Z");
  private static final ListContent CONTENT =
      new ListContent(
          ListCipher.key("1234567890123456", new byte[16]), new byte[16], Map.of(), Map.of());

  private final String page =
      new String(
          new OfflineFile(Cities.serving("yasugi").current(), "ab12", UNTIL, "20261127-ABCDEFGH")
              .of(CONTENT, PAYLOAD.getBytes(StandardCharsets.UTF_8)),
          StandardCharsets.UTF_8);

  @Test
  void only_the_script_and_the_style_of_the_file_run_and_nothing_is_loaded_or_sent()
      throws Exception {
    String policy = found("Content-Security-Policy\" content=\"([^\"]*)\"");
    assertThat(policy)
        .startsWith("default-src 'none';")
        .contains("script-src '" + hash(found("(?s)<script>(.*?)</script>")) + "'")
        .contains("style-src '" + hash(found("(?s)<style>(.*?)</style>")) + "'")
        .contains("form-action 'none'")
        .doesNotContain("unsafe", "connect-src");
    assertThat(page)
        .doesNotContain("http://", "https://", " src=", "<link", "@import", "url(", "innerHTML")
        .doesNotContain("{{");
  }

  @Test
  void nothing_of_a_person_and_nothing_of_the_key_can_be_read_in_it() {
    assertThat(page)
        .doesNotContain("ヤスギ", "ハナコ")
        .doesNotContain(Base64.getEncoder().encodeToString(CONTENT.key()));
  }

  @Test
  void the_list_opens_only_as_what_the_file_says_it_is() {
    byte[] sealed = Base64.getDecoder().decode(found("\"data\":\"([^\"]*)\""));
    String bound = "yorisoi-offline-list\n1\nyasugi\nab12\n" + UNTIL + "\n20261127-ABCDEFGH";
    assertThat(ListCipher.open(CONTENT.key(), sealed, bound))
        .hasValueSatisfying(
            clear -> assertThat(new String(clear, StandardCharsets.UTF_8)).isEqualTo(PAYLOAD));
    assertThat(
            ListCipher.open(
                CONTENT.key(), sealed, bound.replace(UNTIL.toString(), "2036-11-30T15:00:00Z")))
        .as("nobody makes it last longer")
        .isEmpty();
  }

  @Test
  void a_code_has_sixteen_digits_and_no_two_are_alike() {
    String code = ListCipher.code();
    assertThat(code).matches("[0-9]{16}").isNotEqualTo(ListCipher.code());
  }

  @Test
  void what_is_kept_of_a_list_is_what_was_put_in() {
    ListContent kept =
        new ListContent(CONTENT.key(), CONTENT.salt(), Map.of(7L, UNTIL), Map.of("B-1", Mark.CAME));
    ListContent read = ListContent.of(kept.bytes());
    assertThat(read.key()).isEqualTo(kept.key());
    assertThat(read.salt()).isEqualTo(kept.salt());
    assertThat(read.starts()).isEqualTo(kept.starts());
    assertThat(read.marks()).isEqualTo(kept.marks());
  }

  private String found(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static String hash(String part) throws Exception {
    return "sha256-"
        + Base64.getEncoder()
            .encodeToString(
                MessageDigest.getInstance("SHA-256").digest(part.getBytes(StandardCharsets.UTF_8)));
  }
}
