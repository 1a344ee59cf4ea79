package jp.yorisoi.ejb.cleaning;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import jp.yorisoi.ejb.intake.archive.DocumentType;

/**
 * Writes a picture anew, so that only the picture is kept: no place or camera in metadata, nothing
 * hidden behind it. Bounded: a picture of more than 120 million points is refused unread, and a
 * large one is read at a fraction.
 */
final class PictureCleaner {
  private static final long MOST_POINTS = 120_000_000L;
  private static final long KEPT_POINTS = 16_000_000L;
  private static final float QUALITY = 0.88f;

  private PictureCleaner() {}

  /**
   * The picture alone, upright.
   *
   * @param type JPEG or PNG
   * @param content the file
   * @return a file with this picture and nothing else
   * @throws IOException when it cannot be read as a picture
   */
  static byte[] clean(DocumentType type, byte[] content) throws IOException {
    BufferedImage picture = read(type, content);
    if (type == DocumentType.JPEG) {
      picture = upright(picture, ExifOrientation.of(content));
    }
    return write(type, picture);
  }

  private static BufferedImage read(DocumentType type, byte[] content) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(in, true, true);
      long points = (long) reader.getWidth(0) * reader.getHeight(0);
      if (points > MOST_POINTS) {
        throw new Uncleanable(Unclean.BEYOND_LIMITS, "too many points");
      }
      ImageReadParam param = reader.getDefaultReadParam();
      int step = step(points);
      param.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, param);
    } finally {
      reader.dispose();
    }
  }

  /** Every how many-th point is kept, so that at most {@link #KEPT_POINTS} are. */
  static int step(long points) {
    int step = 1;
    while (points / ((long) step * step) > KEPT_POINTS) {
      step++;
    }
    return step;
  }

  private static BufferedImage upright(BufferedImage picture, int orientation) {
    if (orientation == 1) {
      return picture;
    }
    int width = picture.getWidth();
    int height = picture.getHeight();
    AffineTransform turn =
        switch (orientation) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
          default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    boolean lying = orientation >= 5;
    BufferedImage turned =
        new BufferedImage(
            lying ? height : width,
            lying ? width : height,
            picture.getType() == BufferedImage.TYPE_BYTE_GRAY
                ? BufferedImage.TYPE_BYTE_GRAY
                : BufferedImage.TYPE_3BYTE_BGR);
    return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR)
        .filter(picture, turned);
  }

  private static byte[] write(DocumentType type, BufferedImage picture) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByMIMEType(type.mediaType()).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (type == DocumentType.JPEG) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
      }
      writer.write(null, new IIOImage(picture, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
