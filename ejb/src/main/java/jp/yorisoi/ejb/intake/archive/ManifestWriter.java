package jp.yorisoi.ejb.intake.archive;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Writes manifest.json; the reader's counterpart. */
final class ManifestWriter {
  private ManifestWriter() {}

  static byte[] write(Manifest manifest) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      ManifestHeader header = manifest.header();
      json.writeStartObject()
          .write(ManifestKeys.FORMAT_VERSION, Integer.parseInt(ManifestKeys.FORMAT))
          .write(ManifestKeys.RECEIPT_NUMBER, header.receiptNumber())
          .write(ManifestKeys.MUNICIPALITY, header.municipalityCode())
          .write(ManifestKeys.PROCEDURE_ID, header.procedureId())
          .write(ManifestKeys.PROCEDURE_NAME, header.procedureName())
          .write(ManifestKeys.FORM_ID, header.formId())
          .write(ManifestKeys.FORM_VERSION, header.formVersion())
          .write(ManifestKeys.RECEIVED_AT, time(header.receivedAt()))
          .write(ManifestKeys.ARRIVED_AT, time(header.arrivedAt()))
          .write(ManifestKeys.APPLICANT_KIND, header.applicantKind().code())
          .write(ManifestKeys.CHANNEL, header.channel().name())
          .writeStartArray(ManifestKeys.FILES);
      manifest.files().forEach(file -> file(json, file));
      json.writeEnd().writeEnd();
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void file(JsonGenerator json, ManifestFile file) {
    boolean attachment = file.documentId().isPresent();
    json.writeStartObject()
        .write(ManifestKeys.PATH, file.path())
        .write(
            ManifestKeys.ROLE,
            attachment ? ManifestKeys.ROLE_ATTACHMENT : ManifestKeys.ROLE_APPLICATION);
    file.documentId().ifPresent(id -> json.write(ManifestKeys.DOCUMENT_ID, id));
    json.write(ManifestKeys.MEDIA_TYPE, file.mediaType())
        .write(ManifestKeys.SIZE, file.size())
        .write(ManifestKeys.SHA256, file.sha256())
        .writeEnd();
  }

  private static String time(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }
}
