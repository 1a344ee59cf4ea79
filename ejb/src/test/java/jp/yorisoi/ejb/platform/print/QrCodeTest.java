package jp.yorisoi.ejb.platform.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  private static final String ADDRESS = "https://yorisoi.example.jp/resident/near.xhtml?in=hirose";

  @Test
  void a_printed_code_is_read_as_what_was_written() throws IOException, ReaderException {
    byte[] file;
    try (PrintDocument document = new PrintDocument("QR", "ja")) {
      document.page(Paper.POSTCARD).qr(30, 40, 34, QrCode.of(ADDRESS));
      file = document.bytes();
    }

    assertThat(read(PrintDocumentTest.picture(file))).isEqualTo(ADDRESS);
  }

  @Test
  void it_has_the_quiet_margin_a_reader_needs() {
    QrCode code = QrCode.of(ADDRESS);

    for (int i = 0; i < code.size(); i++) {
      for (int margin = 0; margin < 4; margin++) {
        assertThat(code.dark(i, margin) || code.dark(margin, i)).isFalse();
      }
    }
    assertThat(code.dark(4, 4)).isTrue();
  }

  @Test
  void its_path_has_one_square_a_dark_module() {
    QrCode code = QrCode.of("1");
    int dark = 0;
    for (int row = 0; row < code.size(); row++) {
      for (int column = 0; column < code.size(); column++) {
        dark += code.dark(column, row) ? 1 : 0;
      }
    }

    assertThat(code.svgPath().split("z")).hasSize(dark).contains("M4 4h1v1h-1");
  }

  @Test
  void a_text_too_long_for_one_code_is_refused() {
    assertThatThrownBy(() -> QrCode.of("9".repeat(8000)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String read(BufferedImage picture) throws ReaderException {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
        .getText();
  }
}
