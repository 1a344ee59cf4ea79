package jp.yorisoi.ejb.intake.archive;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What manifest.json says of the application, apart from its files.
 *
 * @param receiptNumber 受付番号: ours for {@link Channel#SELF}, else the number of the sending system
 * @param municipalityCode 団体コード, six digits
 * @param procedureId 手続ID, the id of a procedure definition
 * @param procedureName 手続名, 1 to 200 characters
 * @param formId 様式ID
 * @param formVersion 様式版, 1 to 9999; the version of the procedure definition
 * @param receivedAt 受付日時, when the applicant sent it
 * @param arrivedAt 到達日時, when it reached the receiving system
 * @param applicantKind 申請者区分
 * @param channel 申請経路
 */
public record ManifestHeader(
    String receiptNumber,
    String municipalityCode,
    String procedureId,
    String procedureName,
    String formId,
    int formVersion,
    OffsetDateTime receivedAt,
    OffsetDateTime arrivedAt,
    ApplicantKind applicantKind,
    Channel channel) {

  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9-]{7,31}");
  private static final Pattern MUNICIPALITY = Pattern.compile("\\d{6}");
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final int NAME_LENGTH = 200;
  private static final int MAX_VERSION = 9999;

  /** Refuses values that are not of the form, without repeating them. */
  public ManifestHeader {
    Objects.requireNonNull(receivedAt, "received at");
    Objects.requireNonNull(arrivedAt, "arrived at");
    Objects.requireNonNull(applicantKind, "applicant kind");
    Objects.requireNonNull(channel, "channel");
    require(NUMBER.matcher(receiptNumber).matches(), "receipt number");
    require(MUNICIPALITY.matcher(municipalityCode).matches(), "municipality code");
    require(ID.matcher(procedureId).matches(), "procedure id");
    require(ID.matcher(formId).matches(), "form id");
    require(!procedureName.isBlank() && procedureName.length() <= NAME_LENGTH, "procedure name");
    require(formVersion >= 1 && formVersion <= MAX_VERSION, "form version");
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("not of the form: " + what);
    }
  }
}
