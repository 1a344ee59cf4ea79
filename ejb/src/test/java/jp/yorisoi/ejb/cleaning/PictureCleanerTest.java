package jp.yorisoi.ejb.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureCleanerTest {

  @Test
  void a_large_picture_is_read_at_a_fraction() {
    assertThat(PictureCleaner.step(12_000_000)).isEqualTo(1);
    assertThat(PictureCleaner.step(48_000_000)).isEqualTo(2);
    assertThat(PictureCleaner.step(108_000_000)).isEqualTo(3);
  }

  @Property(tries = 300)
  void any_bytes_after_a_jpeg_beginning_are_read_or_refused(@ForAll byte[] bytes)
      throws TimeoutException {
    byte[] content = new byte[bytes.length + 3];
    content[0] = (byte) 0xFF;
    content[1] = (byte) 0xD8;
    content[2] = (byte) 0xFF;
    System.arraycopy(bytes, 0, content, 3, bytes.length);
    assertThat(ExifOrientation.of(content)).isBetween(1, 8);
    assertThat(DocumentCleaner.clean(content, Duration.ofSeconds(5))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png"})
  void what_stands_behind_a_picture_is_gone(String format) throws IOException, TimeoutException {
    byte[] picture = Pictures.of(format, 40, 30);
    byte[] tail = "PK\3\4 an archive behind it".getBytes(StandardCharsets.US_ASCII);
    byte[] polyglot = Arrays.copyOf(picture, picture.length + tail.length);
    System.arraycopy(tail, 0, polyglot, picture.length, tail.length);
    Cleaned cleaned = DocumentCleaner.clean(polyglot, Duration.ofSeconds(5));
    byte[] copy = ((Cleaned.Clean) cleaned).content();
    assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain("an archive");
    assertThat(ImageIO.read(new ByteArrayInputStream(copy)).getWidth()).isEqualTo(40);
  }

  @Test
  void a_picture_that_claims_to_be_huge_is_refused_unread() throws TimeoutException {
    byte[] png = Pictures.of("png", 10, 10);
    png[17] = 0x01;
    png[21] = 0x01;
    assertThat(DocumentCleaner.clean(png, Duration.ofSeconds(5)))
        .isEqualTo(new Cleaned.Refused(Unclean.BEYOND_LIMITS));
  }
}
