package jp.yorisoi.ejb.cleaning;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** Pictures made for tests: red on the left, blue on the right. */
public final class Pictures {
  private Pictures() {}

  public static byte[] of(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = image.createGraphics();
    drawing.setColor(Color.RED);
    drawing.fillRect(0, 0, width / 2, height);
    drawing.setColor(Color.BLUE);
    drawing.fillRect(width / 2, 0, width - width / 2, height);
    drawing.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** A JPEG with an Exif segment that tells how the camera was held, and a secret beside it. */
  public static byte[] jpegHeld(int orientation, String secret) {
    byte[] plain = of("jpg", 64, 32);
    String tiff =
        "4d4d002a00000008"
            + "0001"
            + "011200030000000100%02x0000".formatted(orientation)
            + "00000000";
    byte[] head = HexFormat.of().parseHex("457869660000" + tiff);
    byte[] hidden = secret.getBytes(StandardCharsets.US_ASCII);
    int length = 2 + head.length + hidden.length;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(plain, 0, 2);
    bytes.write(0xFF);
    bytes.write(0xE1);
    bytes.write(length >> 8);
    bytes.write(length & 0xFF);
    bytes.writeBytes(head);
    bytes.writeBytes(hidden);
    bytes.write(plain, 2, plain.length - 2);
    return bytes.toByteArray();
  }
}
