package jp.yorisoi.ejb.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Builds a PDF anew from what its pages show: drawing instructions, fonts, pictures, and what notes
 * and form fields look like. Everything a reader would act on stays behind, since it is not taken
 * over rather than looked for: scripts, actions, links, forms, attached files, metadata, outlines,
 * layers, and whatever stands before, behind or between the objects.
 */
final class PdfCleaner {
  private static final int MOST_PAGES = 300;
  private static final int TAIL = 2048;
  private static final Duration LONGEST = Duration.ofSeconds(15);

  /** Held, since a logger nobody holds forgets its level. */
  private static final List<Logger> TALK =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    // it tells of what is wrong with a file, in words of the file, and nobody has to act on it
    TALK.forEach(logger -> logger.setLevel(Level.OFF));
  }

  private PdfCleaner() {}

  /**
   * What the pages show, as a new document.
   *
   * @param content the file
   * @return the new file
   * @throws IOException when it cannot be read, is locked, or goes beyond the limits
   */
  static byte[] clean(byte[] content) throws IOException {
    requireEnd(content);
    PackedStreams.requireBounded(content);
    PatientRead source = new PatientRead(content, LONGEST);
    try (PDDocument old = Loader.loadPDF(source, IOUtils.createMemoryOnlyStreamCache());
        PDDocument clean = new PDDocument()) {
      if (old.isEncrypted()) {
        throw new Uncleanable(Unclean.ENCRYPTED, "encrypted");
      }
      takeOver(old, clean, source);
      clean.setVersion(Math.min(old.getVersion(), 1.7f));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      clean.save(bytes);
      return bytes.toByteArray();
    } catch (InvalidPasswordException locked) {
      throw new Uncleanable(Unclean.ENCRYPTED, "locked");
    }
  }

  /** A PDF ends with its end mark; an upload that broke off does not. */
  private static void requireEnd(byte[] content) throws IOException {
    int from = Math.max(0, content.length - TAIL);
    String tail = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
    if (!tail.contains("%%EOF")) {
      throw new Uncleanable(Unclean.UNREADABLE, "no end");
    }
  }

  private static void takeOver(PDDocument old, PDDocument clean, PatientRead source)
      throws IOException {
    PdfPruning pruning = new PdfPruning(source);
    PdfAnnotations annotations = new PdfAnnotations(pruning);
    int pages = 0;
    for (PDPage page : old.getPages()) {
      if (++pages > MOST_PAGES) {
        throw new Uncleanable(Unclean.BEYOND_LIMITS, "too many pages");
      }
      clean.addPage(new PDPage(page(clean, page, pruning, annotations)));
    }
    if (pages == 0) {
      throw new Uncleanable(Unclean.UNREADABLE, "no page");
    }
  }

  private static COSDictionary page(
      PDDocument clean, PDPage old, PdfPruning pruning, PdfAnnotations annotations)
      throws IOException {
    COSDictionary page = new COSDictionary();
    page.setItem(COSName.TYPE, COSName.PAGE);
    page.setItem(COSName.MEDIA_BOX, old.getMediaBox());
    page.setItem(COSName.CROP_BOX, old.getCropBox());
    page.setInt(COSName.ROTATE, old.getRotation());
    COSDictionary source = old.getCOSObject();
    if (source.getDictionaryObject("UserUnit") != null) {
      page.setItem("UserUnit", pruning.plain(source.getDictionaryObject("UserUnit")));
    }
    COSDictionary group = source.getCOSDictionary(COSName.GROUP);
    if (group != null) {
      page.setItem(COSName.GROUP, pruning.plain(group));
    }
    PDResources inherited = old.getResources();
    COSDictionary resources = inherited == null ? new COSDictionary() : inherited.getCOSObject();
    pruning.resources(resources);
    page.setItem(COSName.RESOURCES, resources);
    COSArray contents = pruning.contents(source.getDictionaryObject(COSName.CONTENTS));
    page.setItem(COSName.CONTENTS, annotations.drawn(clean, source, resources, contents));
    return page;
  }
}
