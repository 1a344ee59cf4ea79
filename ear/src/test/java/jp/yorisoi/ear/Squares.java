package jp.yorisoi.ear;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What the camera of a telephone reads: square codes on screens and on paper. */
final class Squares {
  private static final int DOTS_PER_INCH = 254;

  private Squares() {}

  /** What the code in a picture of a screen (PNG) says. */
  static String onScreen(byte[] picture) throws IOException, ReaderException {
    return read(ImageIO.read(new ByteArrayInputStream(picture)));
  }

  /** What the code on the first sheet of a PDF says. */
  static String onPaper(Path pdf) throws IOException, ReaderException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return read(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH));
    }
  }

  /** The words of a PDF. */
  static String words(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
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
