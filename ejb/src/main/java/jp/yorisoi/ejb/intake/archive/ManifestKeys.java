package jp.yorisoi.ejb.intake.archive;

import jakarta.json.stream.JsonParser.Event;
import java.util.Map;

/** The keys of manifest.json and the kind of value each has. */
final class ManifestKeys {
  static final String FORMAT = "1";

  static final String FORMAT_VERSION = "formatVersion";
  static final String RECEIPT_NUMBER = "受付番号";
  static final String MUNICIPALITY = "団体コード";
  static final String PROCEDURE_ID = "手続ID";
  static final String PROCEDURE_NAME = "手続名";
  static final String FORM_ID = "様式ID";
  static final String FORM_VERSION = "様式版";
  static final String RECEIVED_AT = "受付日時";
  static final String ARRIVED_AT = "到達日時";
  static final String APPLICANT_KIND = "申請者区分";
  static final String CHANNEL = "申請経路";
  static final String FILES = "files";

  static final String PATH = "path";
  static final String ROLE = "role";
  static final String DOCUMENT_ID = "documentId";
  static final String MEDIA_TYPE = "mediaType";
  static final String SIZE = "size";
  static final String SHA256 = "sha256";

  static final String ROLE_APPLICATION = "application";
  static final String ROLE_ATTACHMENT = "attachment";
  static final String APPLICATION_MEDIA_TYPE = "application/xml";

  static final Map<String, Event> HEADER =
      Map.ofEntries(
          Map.entry(FORMAT_VERSION, Event.VALUE_NUMBER),
          Map.entry(RECEIPT_NUMBER, Event.VALUE_STRING),
          Map.entry(MUNICIPALITY, Event.VALUE_STRING),
          Map.entry(PROCEDURE_ID, Event.VALUE_STRING),
          Map.entry(PROCEDURE_NAME, Event.VALUE_STRING),
          Map.entry(FORM_ID, Event.VALUE_STRING),
          Map.entry(FORM_VERSION, Event.VALUE_NUMBER),
          Map.entry(RECEIVED_AT, Event.VALUE_STRING),
          Map.entry(ARRIVED_AT, Event.VALUE_STRING),
          Map.entry(APPLICANT_KIND, Event.VALUE_STRING),
          Map.entry(CHANNEL, Event.VALUE_STRING),
          Map.entry(FILES, Event.START_ARRAY));

  static final Map<String, Event> FILE =
      Map.of(
          PATH, Event.VALUE_STRING,
          ROLE, Event.VALUE_STRING,
          DOCUMENT_ID, Event.VALUE_STRING,
          MEDIA_TYPE, Event.VALUE_STRING,
          SIZE, Event.VALUE_NUMBER,
          SHA256, Event.VALUE_STRING);

  private ManifestKeys() {}
}
