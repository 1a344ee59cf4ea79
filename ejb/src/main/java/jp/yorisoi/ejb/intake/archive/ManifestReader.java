package jp.yorisoi.ejb.intake.archive;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import jp.yorisoi.ejb.intake.RefusalReason;

/**
 * Reads manifest.json as a stream of known keys. The form of version 1 is closed: an unknown,
 * missing or repeated key is refused, as is anything nested deeper than the list of files. A later
 * form gets a later formatVersion.
 */
final class ManifestReader {
  private static final Pattern INTEGER = Pattern.compile("\\d{1,9}");

  private final JsonParser json;

  private ManifestReader(JsonParser json) {
    this.json = json;
  }

  /**
   * Reads.
   *
   * @param bytes manifest.json
   * @return the manifest; that its files are there is not checked yet
   * @throws PackageRefused when it is not of the form
   */
  static Manifest read(byte[] bytes) throws PackageRefused {
    String text =
        Utf8.decode(bytes).orElseThrow(() -> invalid("not UTF-8, or not well-formed text"));
    try (JsonParser json = JSON.createParser(new StringReader(text))) {
      return new ManifestReader(json).document();
    } catch (JsonException | IllegalStateException | NoSuchElementException broken) {
      throw invalid("not JSON");
    } catch (DateTimeException | IllegalArgumentException | NullPointerException wrong) {
      throw invalid("a value is missing or not of the form");
    }
  }

  private Manifest document() throws PackageRefused {
    expect(Event.START_OBJECT);
    List<ManifestFile> files = new ArrayList<>();
    Map<String, String> values = object(ManifestKeys.HEADER, files);
    if (json.hasNext()) {
      throw invalid("data after the manifest");
    }
    if (!values.get(ManifestKeys.FORMAT_VERSION).equals(ManifestKeys.FORMAT)) {
      throw invalid("formatVersion is not " + ManifestKeys.FORMAT);
    }
    return new Manifest(header(values), ManifestFiles.checked(files));
  }

  private static ManifestHeader header(Map<String, String> values) throws PackageRefused {
    return new ManifestHeader(
        values.get(ManifestKeys.RECEIPT_NUMBER),
        values.get(ManifestKeys.MUNICIPALITY),
        values.get(ManifestKeys.PROCEDURE_ID),
        values.get(ManifestKeys.PROCEDURE_NAME),
        values.get(ManifestKeys.FORM_ID),
        Integer.parseInt(values.get(ManifestKeys.FORM_VERSION)),
        OffsetDateTime.parse(values.get(ManifestKeys.RECEIVED_AT)),
        OffsetDateTime.parse(values.get(ManifestKeys.ARRIVED_AT)),
        ApplicantKind.ofCode(values.get(ManifestKeys.APPLICANT_KIND))
            .orElseThrow(() -> invalid("unknown 申請者区分")),
        Channel.valueOf(values.get(ManifestKeys.CHANNEL)));
  }

  /**
   * Reads one object of known keys up to its end; {@code files} is null inside the list of files.
   */
  private Map<String, String> object(Map<String, Event> known, List<ManifestFile> files)
      throws PackageRefused {
    Map<String, String> values = new HashMap<>();
    while (json.next() == Event.KEY_NAME) {
      String key = json.getString();
      Event kind = known.get(key);
      if (kind == null) {
        throw invalid("an unknown key");
      }
      expect(kind);
      String value = kind == Event.START_ARRAY ? list(files) : scalar(kind);
      if (values.put(key, value) != null) {
        throw invalid("a key stands twice");
      }
    }
    return values;
  }

  private String scalar(Event kind) throws PackageRefused {
    String value = json.getString();
    if (kind == Event.VALUE_NUMBER && !INTEGER.matcher(value).matches()) {
      throw invalid("a number is not a plain integer");
    }
    if (!Utf8.wellFormed(value)) {
      throw invalid("half a character");
    }
    return value;
  }

  private String list(List<ManifestFile> files) throws PackageRefused {
    Event event = json.next();
    while (event == Event.START_OBJECT) {
      if (files.size() == PackageLimits.ENTRIES) {
        throw invalid("more files than entries are allowed");
      }
      files.add(ManifestFiles.file(object(ManifestKeys.FILE, null)));
      event = json.next();
    }
    if (event != Event.END_ARRAY) {
      throw invalid("the list of files holds something else");
    }
    return "";
  }

  private void expect(Event event) throws PackageRefused {
    if (json.next() != event) {
      throw invalid("a value of another kind than expected");
    }
  }

  static PackageRefused invalid(String detail) {
    return new PackageRefused(RefusalReason.MANIFEST_INVALID, detail);
  }
}
