package jp.yorisoi.ejb.cleaning;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws what notes, stamps and filled-in fields look like onto their page, so that they stay to be
 * seen when they themselves are gone (ISO 32000-1, 12.5.5).
 */
final class PdfAnnotations {
  private static final int HIDDEN = 2 | 32;
  private static final Set<String> NOT_DRAWN =
      Set.of(
          "Link",
          "Popup",
          "FileAttachment",
          "Sound",
          "Movie",
          "Screen",
          "3D",
          "RichMedia",
          "TrapNet");

  private final PdfPruning pruning;
  private int drawn;

  PdfAnnotations(PdfPruning pruning) {
    this.pruning = pruning;
  }

  /** The contents of a page with what its annotations look like drawn over them. */
  COSArray drawn(PDDocument clean, COSDictionary page, COSDictionary resources, COSArray contents)
      throws IOException {
    StringBuilder over = new StringBuilder();
    COSBase listed = page.getDictionaryObject(COSName.ANNOTS);
    if (listed instanceof COSArray annotations) {
      for (int i = 0; i < annotations.size(); i++) {
        if (annotations.getObject(i) instanceof COSDictionary annotation) {
          over.append(drawing(annotation, resources));
        }
      }
    }
    if (over.length() == 0) {
      return contents;
    }
    COSArray all = new COSArray();
    all.add(stream(clean, "q\n"));
    for (int i = 0; i < contents.size(); i++) {
      all.add(contents.get(i));
    }
    all.add(stream(clean, "\nQ\n" + over));
    return all;
  }

  private String drawing(COSDictionary annotation, COSDictionary resources) throws IOException {
    COSStream look = look(annotation);
    COSArray rect = annotation.getCOSArray(COSName.RECT);
    if (look == null
        || rect == null
        || rect.size() < 4
        || (annotation.getInt(COSName.F, 0) & HIDDEN) != 0
        || NOT_DRAWN.contains(String.valueOf(annotation.getNameAsString(COSName.SUBTYPE)))) {
      return "";
    }
    AffineTransform place = place(look, new PDRectangle(rect));
    if (place == null) {
      return "";
    }
    look.setItem(COSName.SUBTYPE, COSName.FORM);
    pruning.plain(look);
    COSName name = COSName.getPDFName("YorisoiNote" + ++drawn);
    xObjects(resources).setItem(name, look);
    return String.format(
        Locale.ROOT,
        "q %.5f %.5f %.5f %.5f %.5f %.5f cm /%s Do Q\n",
        place.getScaleX(),
        place.getShearY(),
        place.getShearX(),
        place.getScaleY(),
        place.getTranslateX(),
        place.getTranslateY(),
        name.getName());
  }

  private static COSStream look(COSDictionary annotation) {
    COSDictionary looks = annotation.getCOSDictionary(COSName.AP);
    COSBase normal = looks == null ? null : looks.getDictionaryObject(COSName.N);
    if (normal instanceof COSStream stream) {
      return stream;
    }
    COSName state = annotation.getCOSName(COSName.AS);
    return normal instanceof COSDictionary states
            && state != null
            && states.getDictionaryObject(state) instanceof COSStream chosen
        ? chosen
        : null;
  }

  /** What moves the look of an annotation into its rectangle, or null when it has no size. */
  private static AffineTransform place(COSStream look, PDRectangle rect) {
    COSArray box = look.getCOSArray(COSName.BBOX);
    if (box == null || box.size() < 4) {
      return null;
    }
    PDRectangle bounds = new PDRectangle(box);
    Matrix matrix = Matrix.createMatrix(look.getDictionaryObject(COSName.MATRIX));
    Rectangle2D shown =
        matrix
            .createAffineTransform()
            .createTransformedShape(
                new Rectangle2D.Float(
                    bounds.getLowerLeftX(),
                    bounds.getLowerLeftY(),
                    bounds.getWidth(),
                    bounds.getHeight()))
            .getBounds2D();
    if (shown.getWidth() <= 0 || shown.getHeight() <= 0) {
      return null;
    }
    AffineTransform place = new AffineTransform();
    place.translate(rect.getLowerLeftX(), rect.getLowerLeftY());
    place.scale(rect.getWidth() / shown.getWidth(), rect.getHeight() / shown.getHeight());
    place.translate(-shown.getX(), -shown.getY());
    return place;
  }

  private static COSDictionary xObjects(COSDictionary resources) {
    COSDictionary map = resources.getCOSDictionary(COSName.XOBJECT);
    if (map == null) {
      map = new COSDictionary();
      resources.setItem(COSName.XOBJECT, map);
    }
    return map;
  }

  private static COSStream stream(PDDocument clean, String instructions) throws IOException {
    COSStream stream = clean.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(instructions.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }
}
