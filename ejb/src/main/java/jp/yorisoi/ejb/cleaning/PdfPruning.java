package jp.yorisoi.ejb.cleaning;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/**
 * Cuts off what pages show everything that is not for showing. Knows where names are chosen by the
 * author (a font may be called {@code /JS}) and where they have a meaning.
 */
final class PdfPruning {
  private static final int MOST_OBJECTS = 200_000;
  private static final int DEEPEST = 100;

  /** Kinds of resources a page draws with; properties of marked content are none of them. */
  private static final Set<COSName> RESOURCES =
      names("ExtGState", "ColorSpace", "Pattern", "Shading", "XObject", "Font");

  /** Dictionaries whose keys are chosen by the author. */
  private static final Set<COSName> NAME_MAPS = names("CharProcs", "Colorants");

  /** What a reader acts on, what leads back into the old document, and what is said about it. */
  private static final Set<COSName> CUT =
      names(
          "AA",
          "OpenAction",
          "JS",
          "JavaScript",
          "XFA",
          "EF",
          "EmbeddedFiles",
          "AF",
          "Names",
          "URI",
          "Metadata",
          "PieceInfo",
          "OPI",
          "Ref",
          "Alternates",
          "Parent",
          "P",
          "Pg",
          "StructParent",
          "StructParents",
          "OC",
          "OCProperties",
          "Annots",
          "AcroForm",
          "Thumb",
          "LastModified",
          "Measure",
          "Dest",
          "Dests",
          "Outlines",
          "RichMediaContent");

  /** A stream with one of these lies in another file. */
  private static final Set<COSName> ELSEWHERE = names("F", "FFilter", "FDecodeParms");

  private static final Set<String> ACTIONS =
      Set.of(
          "JavaScript",
          "Launch",
          "URI",
          "SubmitForm",
          "ResetForm",
          "ImportData",
          "GoTo",
          "GoToR",
          "GoToE",
          "GoTo3DView",
          "Rendition",
          "Movie",
          "Sound",
          "Hide",
          "Named",
          "SetOCGState",
          "Thread",
          "Trans",
          "RichMediaExecute");

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSBase> seenAsResources = Collections.newSetFromMap(new IdentityHashMap<>());
  private final PatientRead source;
  private int depth;

  PdfPruning(PatientRead source) {
    this.source = source;
  }

  private static Set<COSName> names(String... names) {
    return Stream.of(names).map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
  }

  /** Keeps the kinds of resources a page draws with, and of each what is for showing. */
  void resources(COSDictionary resources) throws IOException {
    if (!seenAsResources.add(resources)) {
      return;
    }
    for (COSName kind : List.copyOf(resources.keySet())) {
      COSBase things = resources.getDictionaryObject(kind);
      if (!RESOURCES.contains(kind) || !(things instanceof COSDictionary map)) {
        resources.removeItem(kind);
      } else {
        named(map, COSName.XOBJECT.equals(kind));
      }
    }
  }

  private void named(COSDictionary map, boolean drawable) throws IOException {
    for (COSName name : List.copyOf(map.keySet())) {
      COSBase thing = map.getDictionaryObject(name);
      if (thing == null || drawable && !isDrawable(thing)) {
        map.removeItem(name);
      } else {
        plain(thing);
      }
    }
  }

  /** Pictures and forms are drawn; PostScript is run. */
  private static boolean isDrawable(COSBase thing) {
    return thing instanceof COSStream stream
        && (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
            || COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE)));
  }

  /** The drawing instructions of a page, as streams that say nothing but how they are packed. */
  COSArray contents(COSBase contents) throws IOException {
    COSArray streams = new COSArray();
    List<COSBase> parts = new ArrayList<>();
    if (contents instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        parts.add(array.getObject(i));
      }
    } else {
      parts.add(contents);
    }
    for (COSBase part : parts) {
      if (part instanceof COSStream stream) {
        for (COSName key : List.copyOf(stream.keySet())) {
          if (!isPacking(key)) {
            stream.removeItem(key);
          }
        }
        plain(stream);
        streams.add(stream);
      }
    }
    return streams;
  }

  private static boolean isPacking(COSName key) {
    return COSName.LENGTH.equals(key)
        || COSName.FILTER.equals(key)
        || COSName.DECODE_PARMS.equals(key);
  }

  /** Something and all below it; gives it back. */
  COSBase plain(COSBase thing) throws IOException {
    COSBase value = thing instanceof COSObject reference ? reference.getObject() : thing;
    if (++depth > DEEPEST) {
      throw new Uncleanable(Unclean.BEYOND_LIMITS, "too deep");
    }
    if (value instanceof COSDictionary dictionary && isNew(dictionary)) {
      dictionary(dictionary);
    } else if (value instanceof COSArray array && isNew(array)) {
      for (int i = 0; i < array.size(); i++) {
        plain(array.get(i));
      }
    }
    depth--;
    return value == null ? COSNull.NULL : value;
  }

  private void dictionary(COSDictionary dictionary) throws IOException {
    if (isAction(dictionary)) {
      dictionary.clear();
      return;
    }
    CUT.forEach(dictionary::removeItem);
    if (dictionary instanceof COSStream stream) {
      ELSEWHERE.forEach(stream::removeItem);
      withoutRemarks(stream);
    }
    for (COSName key : List.copyOf(dictionary.keySet())) {
      COSBase value = dictionary.getDictionaryObject(key);
      if (COSName.RESOURCES.equals(key) && value instanceof COSDictionary resources) {
        resources(resources);
      } else if (NAME_MAPS.contains(key) && value instanceof COSDictionary map && isNew(map)) {
        named(map, false);
      } else {
        plain(value);
      }
    }
  }

  private static boolean isAction(COSDictionary dictionary) {
    return "Action".equals(dictionary.getNameAsString(COSName.TYPE))
        || ACTIONS.contains(String.valueOf(dictionary.getNameAsString(COSName.S)));
  }

  /** A photo inside a PDF tells where it was taken as one outside does. */
  private static void withoutRemarks(COSStream stream) throws IOException {
    if (!COSName.DCT_DECODE.equals(stream.getFilters())) {
      return;
    }
    byte[] jpeg;
    try (var in = stream.createRawInputStream()) {
      jpeg = in.readAllBytes();
    }
    byte[] bare = JpegSegments.withoutRemarks(jpeg);
    if (bare.length < jpeg.length) {
      try (OutputStream out = stream.createRawOutputStream()) {
        out.write(bare);
      }
    }
  }

  private boolean isNew(COSBase thing) throws IOException {
    boolean added = seen.add(thing);
    if (added && seen.size() > MOST_OBJECTS) {
      throw new Uncleanable(Unclean.BEYOND_LIMITS, "too many objects");
    }
    source.requireTime();
    return added;
  }
}
