package jp.yorisoi.ejb.intake;

import java.util.Locale;

/**
 * Why a package is not taken in. The set is closed and its codes are published: they stand in the
 * quarantine, go back to the online-request service, and key the texts staff read.
 */
public enum RefusalReason {
  /** The bytes are not a ZIP archive. */
  NOT_A_ZIP,
  /** A ZIP archive whose parts disagree, hide data or use features the form does not know. */
  ARCHIVE_MALFORMED,
  /** More entries than the form allows. */
  TOO_MANY_ENTRIES,
  /** An entry name that could leave the place it is unpacked to, or that is no plain file name. */
  UNSAFE_PATH,
  /** The archive, an entry or all entries together are larger than allowed. */
  TOO_LARGE,
  /** The archive would grow out of proportion when unpacked. */
  COMPRESSION_BOMB,
  /** Two entries with one name, also when they differ only in capital letters. */
  DUPLICATE_ENTRY,
  /** An archive inside the archive. */
  NESTED_ARCHIVE,
  /** There is no manifest.json. */
  MANIFEST_MISSING,
  /** manifest.json is not of the form of version 1. */
  MANIFEST_INVALID,
  /** A file does not have the size or SHA-256 the manifest names. */
  HASH_MISMATCH,
  /** A file the manifest does not name. */
  UNLISTED_FILE,
  /** A file the manifest names is not there. */
  LISTED_FILE_MISSING,
  /** The content of an attachment is not what its name and the manifest say. */
  MEDIA_TYPE_MISMATCH,
  /** application.xml is not valid against the schema. */
  APPLICATION_INVALID,
  /** Addressed to another city. */
  WRONG_MUNICIPALITY,
  /** The manifest carries another number or channel than the one it was fetched under. */
  NUMBER_MISMATCH,
  /** The city does not offer this procedure. */
  UNKNOWN_PROCEDURE,
  /** The procedure has no such version, or it is no longer or not yet accepted. */
  UNKNOWN_VERSION,
  /** A document the procedure requires is not attached. */
  DOCUMENT_MISSING,
  /** The channel requires a signature and there is none. */
  SIGNATURE_MISSING,
  /**
   * The signature is broken, does not fit the manifest, or uses an algorithm that is not accepted.
   */
  SIGNATURE_INVALID,
  /** The certificate names another person than the applicant. */
  SIGNER_MISMATCH,
  /** The certificate was not valid when the package arrived. */
  CERTIFICATE_EXPIRED,
  /** The issuer has revoked the certificate. */
  CERTIFICATE_REVOKED,
  /** No path to a trusted issuer. */
  CERTIFICATE_UNKNOWN_ISSUER,
  /** The certificate is not one for signing applications. */
  CERTIFICATE_WRONG_PURPOSE,
  /** The issuer could not be asked, or did not know, whether the certificate is revoked. */
  REVOCATION_UNKNOWN,
  /** The package could not be fetched or looked at in several attempts. */
  NOT_PROCESSABLE;

  private final String code = name().toLowerCase(Locale.ROOT);

  /**
   * The published code.
   *
   * @return snake_case, stable
   */
  public String code() {
    return code;
  }

  /**
   * Finds the reason of a code, as read back from the quarantine.
   *
   * @param code a code of this enum
   * @return the reason
   * @throws IllegalArgumentException when there is no such code
   */
  public static RefusalReason ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
