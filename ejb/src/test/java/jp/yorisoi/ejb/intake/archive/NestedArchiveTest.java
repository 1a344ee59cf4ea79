package jp.yorisoi.ejb.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestedArchiveTest {
  private static final int END = 22;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ZIP, 504b0304",
    "an empty ZIP, 504b0506",
    "gzip, 1f8b",
    "7z, 377abcaf271c",
    "RAR, 526172211a07",
    "bzip2, 425a68",
    "xz, fd377a585a00",
    "cabinet, 4d534346",
    "Zstandard, 28b52ffd"
  })
  void what_begins_as_a_kind_of_archive_is_one_and_no_byte_of_the_beginning_may_differ(
      String kind, String magic) {
    byte[] begin = HexFormat.of().parseHex(magic);
    assertThat(NestedArchive.is(begin)).as(kind).isTrue();
    for (int i = 0; i < begin.length; i++) {
      byte[] other = begin.clone();
      other[i] ^= 0x20;
      assertThat(NestedArchive.is(other)).as("other byte %d", i).isFalse();
    }
  }

  @Test
  void a_tar_is_known_by_its_mark_which_ends_with_the_content_at_the_latest() {
    byte[] tar = new byte[262];
    put(tar, 257, "ustar");
    assertThat(NestedArchive.is(tar)).isTrue();
    for (int i = 257; i < 262; i++) {
      byte[] other = tar.clone();
      other[i] = 'x';
      assertThat(NestedArchive.is(other)).isFalse();
    }
    byte[] cut = new byte[261];
    put(cut, 257, "usta");
    assertThat(NestedArchive.is(cut)).isFalse();
  }

  @Test
  void a_picture_with_an_archive_behind_it_is_one_also_with_a_comment_behind_that() {
    assertThat(NestedArchive.is(endingWith(0, 0))).isTrue();
    assertThat(NestedArchive.is(endingWith(300, 300))).isTrue();
    assertThat(NestedArchive.is(endingWith(0xffff, 0xffff))).isTrue();
  }

  @Test
  void what_only_holds_such_letters_somewhere_is_none() {
    assertThat(NestedArchive.is(endingWith(300, 299))).as("other length of comment").isFalse();
    assertThat(NestedArchive.is(new byte[0])).isFalse();
    assertThat(NestedArchive.is(SamplePackages.jpeg(2000))).isFalse();
    byte[] bare = new byte[END];
    put(bare, 0, "PK\5\6");
    assertThat(NestedArchive.is(bare)).as("the shortest of all").isTrue();
    for (int i = 0; i < 4; i++) {
      byte[] other = endingWith(0, 0);
      other[100 + i] = 'x';
      assertThat(NestedArchive.is(other)).isFalse();
    }
  }

  /** A hundred bytes of a picture, the end of a ZIP archive and a comment. */
  private static byte[] endingWith(int comment, int said) {
    byte[] content = new byte[100 + END + comment];
    System.arraycopy(SamplePackages.jpeg(100), 0, content, 0, 100);
    put(content, 100, "PK\5\6");
    content[120] = (byte) said;
    content[121] = (byte) (said >> 8);
    return content;
  }

  private static void put(byte[] content, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(bytes, 0, content, at, bytes.length);
  }
}
