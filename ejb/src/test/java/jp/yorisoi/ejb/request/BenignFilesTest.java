package jp.yorisoi.ejb.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import jp.yorisoi.ejb.BenignInputs;
import jp.yorisoi.ejb.catalogue.DocumentRequest;
import jp.yorisoi.ejb.catalogue.SampleAnswers;
import jp.yorisoi.ejb.cleaning.Pdfs;
import jp.yorisoi.ejb.cleaning.Pictures;
import org.junit.jupiter.api.Test;

/** No picture of a camera and no PDF of an office is refused. */
class BenignFilesTest {
  private static final DocumentRequest PROOF =
      SampleAnswers.CLAIM.document("insurance-proof").orElseThrow();
  private static final int[] KINDS = {
    BufferedImage.TYPE_INT_RGB,
    BufferedImage.TYPE_3BYTE_BGR,
    BufferedImage.TYPE_BYTE_GRAY,
    BufferedImage.TYPE_BYTE_INDEXED,
    BufferedImage.TYPE_INT_ARGB,
    BufferedImage.TYPE_USHORT_GRAY,
    BufferedImage.TYPE_BYTE_BINARY,
    BufferedImage.TYPE_USHORT_565_RGB
  };
  private static final int[][] SIZES = {
    {1, 1},
    {3, 200},
    {200, 3},
    {64, 48},
    {101, 99},
    {320, 240},
    {640, 480},
    {1024, 7},
    {1200, 900},
    {17, 1000},
    {333, 222},
    {5, 5}
  };

  @Test
  void no_picture_and_no_pdf_is_refused() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    pictures(files);
    heldPictures(files);
    pdfs(files);
    List<String> refused = new ArrayList<>();
    files.forEach(
        (name, content) ->
            DocumentCheck.of(PROOF, content)
                .problem()
                .ifPresent(problem -> refused.add(name + ": " + problem.messageKey())));
    assertThat(refused).isEmpty();
    assertThat(files).hasSizeGreaterThanOrEqualTo(200);
  }

  private static void pictures(Map<String, byte[]> files) throws IOException {
    Random random = BenignInputs.numbers();
    for (int kind : KINDS) {
      for (int[] size : SIZES) {
        BufferedImage picture = picture(kind, size[0], size[1], random);
        String name = kind + " " + size[0] + "x" + size[1];
        files.put("png " + name, written(picture, "png", false));
        if (isForJpeg(kind)) {
          files.put("jpeg " + name, written(picture, "jpg", false));
          files.put("progressive jpeg " + name, written(picture, "jpg", true));
        }
      }
    }
  }

  private static boolean isForJpeg(int kind) {
    return kind == BufferedImage.TYPE_INT_RGB
        || kind == BufferedImage.TYPE_3BYTE_BGR
        || kind == BufferedImage.TYPE_BYTE_GRAY;
  }

  private static BufferedImage picture(int kind, int width, int height, Random random) {
    BufferedImage picture = new BufferedImage(width, height, kind);
    Graphics2D drawing = picture.createGraphics();
    for (int i = 0; i < 20; i++) {
      drawing.setColor(new Color(random.nextInt(0x1000000)));
      drawing.fillOval(
          random.nextInt(width), random.nextInt(height), width / 3 + 1, height / 3 + 1);
    }
    drawing.dispose();
    return picture;
  }

  private static byte[] written(BufferedImage picture, String format, boolean progressive)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (progressive) {
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      }
      writer.write(null, new IIOImage(picture, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static void heldPictures(Map<String, byte[]> files) {
    for (int orientation = 0; orientation <= 9; orientation++) {
      files.put("held " + orientation, Pictures.jpegHeld(orientation, "Pixel 9 35.43N"));
    }
  }

  private static void pdfs(Map<String, byte[]> files) {
    String whole = new String(Pdfs.of("a line"), StandardCharsets.ISO_8859_1).stripTrailing();
    for (String version : List.of("1.3", "1.4", "1.5", "1.6", "1.7", "2.0")) {
      for (String end : List.of("", "\n", "\r\n", "\n\0\0", "\n%%EOF\n")) {
        files.put(
            "pdf " + version + " " + end.length(),
            (whole.replaceFirst("%PDF-1\\.\\d", "%PDF-" + version) + end)
                .getBytes(StandardCharsets.ISO_8859_1));
      }
    }
  }
}
