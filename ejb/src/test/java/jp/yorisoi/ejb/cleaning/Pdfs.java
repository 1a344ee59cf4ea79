package jp.yorisoi.ejb.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** PDFs made for tests. */
public final class Pdfs {
  private Pdfs() {}

  /** Changes a document before it is written. */
  @FunctionalInterface
  interface Change {
    void on(PDDocument document) throws IOException;
  }

  /** One page with a line of text. */
  public static byte[] of(String text) {
    return with(text, document -> document.setVersion(1.6f));
  }

  static byte[] with(String text, Change change) {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream drawing = new PDPageContentStream(document, page)) {
        drawing.beginText();
        drawing.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        drawing.newLineAtOffset(72, 700);
        drawing.showText(text);
        drawing.endText();
      }
      change.on(document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      // uncompressed, so that a test can look for words in the file
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  public static byte[] locked(String password) {
    return with(
        "locked",
        document ->
            document.protect(
                new StandardProtectionPolicy("owner", password, new AccessPermission())));
  }

  static byte[] withPhoto(byte[] jpeg) {
    return with(
        "photo",
        document -> {
          PDImageXObject photo = PDImageXObject.createFromByteArray(document, jpeg, "photo");
          try (PDPageContentStream drawing =
              new PDPageContentStream(
                  document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, false)) {
            drawing.drawImage(photo, 100, 100);
          }
        });
  }

  /** Has everything in it that a reader would act on. */
  public static byte[] armed(String outside) {
    return with(
        "the words that stay",
        document -> {
          COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
          catalog.setItem("OpenAction", action("JavaScript", "JS", "app.alert(1)"));
          COSDictionary onEvent = new COSDictionary();
          onEvent.setItem("O", action("Launch", "F", "cmd.exe"));
          catalog.setItem("AA", onEvent);
          COSDictionary page = document.getPage(0).getCOSObject();
          page.setItem("AA", onEvent);
          catalog.setItem("Names", names(document));
          COSDictionary form = new COSDictionary();
          form.setItem("XFA", stream(document, "<xdp:xdp>secret form</xdp:xdp>"));
          form.setItem("Fields", new COSArray());
          catalog.setItem("AcroForm", form);
          catalog.setItem("Metadata", stream(document, "<x:xmpmeta>author Hanako</x:xmpmeta>"));
          document.getDocumentInformation().setAuthor("Hanako Yasugi");
          COSArray annotations = new COSArray();
          annotations.add(annotation("Link", action("URI", "URI", outside)));
          annotations.add(annotation("Widget", action("SubmitForm", "F", outside)));
          annotations.add(annotation("FileAttachment", null));
          page.setItem("Annots", annotations);
          COSDictionary resources = document.getPage(0).getResources().getCOSObject();
          COSDictionary drawn = new COSDictionary();
          COSStream script = stream(document, "run me");
          script.setName("Subtype", "PS");
          drawn.setItem("Ps1", script);
          COSStream elsewhere = stream(document, "");
          elsewhere.setName("Subtype", "Image");
          elsewhere.setString("F", outside);
          drawn.setItem("Im9", elsewhere);
          resources.setItem("XObject", drawn);
        });
  }

  private static COSDictionary names(PDDocument document) throws IOException {
    COSDictionary file = new COSDictionary();
    file.setName("Type", "Filespec");
    file.setString("F", "program.exe");
    COSDictionary embedded = new COSDictionary();
    embedded.setItem("F", stream(document, "MZ this program cannot be run"));
    file.setItem("EF", embedded);
    COSArray pair = new COSArray();
    pair.add(new COSString("program.exe"));
    pair.add(file);
    COSDictionary tree = new COSDictionary();
    tree.setItem("Names", pair);
    COSDictionary names = new COSDictionary();
    names.setItem("EmbeddedFiles", tree);
    return names;
  }

  static COSDictionary action(String kind, String key, String what) {
    COSDictionary action = new COSDictionary();
    action.setName("Type", "Action");
    action.setName("S", kind);
    action.setString(key, what);
    return action;
  }

  private static COSDictionary annotation(String kind, COSDictionary action) {
    COSDictionary annotation = new COSDictionary();
    annotation.setName("Type", "Annot");
    annotation.setName("Subtype", kind);
    annotation.setItem("Rect", rectangle(10, 10, 110, 60));
    if (action != null) {
      annotation.setItem("A", action);
    }
    return annotation;
  }

  static COSArray rectangle(float... corners) {
    COSArray array = new COSArray();
    for (float corner : corners) {
      array.add(new COSFloat(corner));
    }
    return array;
  }

  static COSStream stream(PDDocument document, String text) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return stream;
  }

  /** A filled-in field or a stamp: what it looks like is drawn by a stream of its own. */
  static byte[] stamped(String drawing) {
    return with(
        "form",
        document -> {
          COSStream look = stream(document, drawing);
          look.setItem(COSName.BBOX, rectangle(0, 0, 50, 25));
          COSDictionary looks = new COSDictionary();
          looks.setItem(COSName.N, look);
          COSDictionary stamp = annotation("Stamp", null);
          stamp.setItem(COSName.AP, looks);
          COSArray annotations = new COSArray();
          annotations.add(stamp);
          document.getPage(0).getCOSObject().setItem("Annots", annotations);
        });
  }
}
