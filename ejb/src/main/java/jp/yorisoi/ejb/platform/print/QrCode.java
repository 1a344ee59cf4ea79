package jp.yorisoi.ejb.platform.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code (JIS X 0510) that a phone reads from paper: a quarter of it may be dirty or torn off
 * (level Q), with the quiet margin of four modules.
 */
public final class QrCode {
  private static final int QUIET_MARGIN = 4;

  private final BitMatrix modules;

  private QrCode(BitMatrix modules) {
    this.modules = modules;
  }

  /**
   * The code of a text.
   *
   * @param text an address or a number, at most some hundred characters
   * @return the code
   * @throws IllegalArgumentException if the text is empty or too long for one code
   */
  public static QrCode of(String text) {
    try {
      return new QrCode(
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.Q,
                      EncodeHintType.MARGIN,
                      QUIET_MARGIN,
                      EncodeHintType.CHARACTER_SET,
                      "UTF-8")));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("not for one code", tooLong);
    }
  }

  /**
   * How many modules it has in each direction, with the quiet margin.
   *
   * @return the number
   */
  public int size() {
    return modules.getWidth();
  }

  /**
   * Whether a module is dark.
   *
   * @param column from 0, from the left
   * @param row from 0, from the top
   * @return whether it is dark
   */
  public boolean dark(int column, int row) {
    return modules.get(column, row);
  }

  /**
   * The code as the path of an SVG picture whose view box is as wide and high as {@link #size()}.
   *
   * @return the value of an attribute {@code d}
   */
  public String svgPath() {
    StringBuilder path = new StringBuilder();
    for (int row = 0; row < size(); row++) {
      for (int column = 0; column < size(); column++) {
        if (dark(column, row)) {
          path.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }
}
