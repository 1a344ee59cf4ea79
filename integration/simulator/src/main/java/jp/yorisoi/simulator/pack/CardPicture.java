package jp.yorisoi.simulator.pack;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * Draws what looks like a phone's photo of a card on a table; no text, so that nobody takes it for
 * a real one.
 */
final class CardPicture {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;

  private CardPicture() {}

  static byte[] jpeg(long seed) {
    Random random = new Random(seed);
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(150 + random.nextInt(50), 120 + random.nextInt(40), 90));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.rotate(Math.toRadians(random.nextInt(9) - 4), WIDTH / 2.0, HEIGHT / 2.0);
    pen.setColor(new Color(226, 240, 248));
    pen.fillRoundRect(90, 95, 460, 290, 24, 24);
    pen.setColor(new Color(40, 90, 150));
    pen.fillRect(90, 125, 460, 40);
    pen.setColor(new Color(60, 60, 60));
    for (int line = 0; line < 7; line++) {
      pen.fillRect(120, 190 + line * 24, 120 + random.nextInt(260), 10);
    }
    pen.setColor(new Color(200, 60, 60));
    pen.drawOval(470, 310, 50, 50);
    pen.dispose();
    for (int i = 0; i < WIDTH * HEIGHT / 4; i++) {
      int x = random.nextInt(WIDTH);
      int y = random.nextInt(HEIGHT);
      image.setRGB(x, y, image.getRGB(x, y) ^ random.nextInt(0x100000) & 0x0f0f0f);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, "jpg", bytes)) {
        throw new IllegalStateException("This JDK writes no JPEG");
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}
