package jp.yorisoi.ejb.intake;

import java.util.Locale;

/**
 * Why a package is not taken in. The set is closed and its codes are published: they stand in the
 * quarantine, go back to the online-request service. The label is what staff read.
 */
public enum RefusalReason {
  /** The bytes are not a ZIP archive. */
  NOT_A_ZIP("ZIP形式ではありません"),
  /** A ZIP archive whose parts disagree, hide data or use features the form does not know. */
  ARCHIVE_MALFORMED("ZIPの構造が正しくありません"),
  /** More entries than the form allows. */
  TOO_MANY_ENTRIES("ファイルの数が多すぎます"),
  /** An entry name that could leave the place it is unpacked to, or that is no plain file name. */
  UNSAFE_PATH("ファイル名が安全ではありません"),
  /** The archive, an entry or all entries together are larger than allowed. */
  TOO_LARGE("大きすぎます"),
  /** The archive would grow out of proportion when unpacked. */
  COMPRESSION_BOMB("展開すると異常に大きくなります（圧縮爆弾）"),
  /** Two entries with one name, also when they differ only in capital letters. */
  DUPLICATE_ENTRY("同じ名前のファイルが二つあります"),
  /** An archive inside the archive. */
  NESTED_ARCHIVE("圧縮ファイルの中に圧縮ファイルがあります"),
  /** There is no manifest.json. */
  MANIFEST_MISSING("manifest.json がありません"),
  /** manifest.json is not of the form of version 1. */
  MANIFEST_INVALID("manifest.json の形式が正しくありません"),
  /** A file does not have the size or SHA-256 the manifest names. */
  HASH_MISMATCH("ファイルの内容がハッシュ値と一致しません"),
  /** A file the manifest does not name. */
  UNLISTED_FILE("manifest.json にないファイルが含まれています"),
  /** A file the manifest names is not there. */
  LISTED_FILE_MISSING("manifest.json にあるファイルがありません"),
  /** The content of an attachment is not what its name and the manifest say. */
  MEDIA_TYPE_MISMATCH("添付書類の中身がファイルの種類と一致しません"),
  /** application.xml is not valid against the schema. */
  APPLICATION_INVALID("application.xml の形式が正しくありません"),
  /** Addressed to another city. */
  WRONG_MUNICIPALITY("他の団体あての申請です"),
  /** The manifest carries another number or channel than the one it was fetched under. */
  NUMBER_MISMATCH("受付番号または申請経路が一致しません"),
  /** The city does not offer this procedure. */
  UNKNOWN_PROCEDURE("取り扱っていない手続です"),
  /** The procedure has no such version, or it is no longer or not yet accepted. */
  UNKNOWN_VERSION("取り扱っていない様式の版です"),
  /** An answer the procedure requires is not there, or one it never asked for is. */
  ANSWER_MISMATCH("必要な項目がないか、様式にない項目があります"),
  /** A document the procedure never asked for, or not of this kind or size. */
  DOCUMENT_NOT_ASKED("求めていない添付書類です（種類・形式・大きさ）"),
  /** A document the procedure requires is not attached. */
  DOCUMENT_MISSING("必要な添付書類がありません"),
  /** The channel requires a signature and there is none. */
  SIGNATURE_MISSING("電子署名がありません"),
  /**
   * The signature is broken, does not fit the manifest, or uses an algorithm that is not accepted.
   */
  SIGNATURE_INVALID("電子署名を確認できません"),
  /** The certificate names another person than the applicant. */
  SIGNER_MISMATCH("署名した人と申請者の氏名が一致しません"),
  /** The certificate was not valid when the package arrived. */
  CERTIFICATE_EXPIRED("電子証明書の有効期間外です"),
  /** The issuer has revoked the certificate. */
  CERTIFICATE_REVOKED("電子証明書が失効しています"),
  /** No path to a trusted issuer. */
  CERTIFICATE_UNKNOWN_ISSUER("電子証明書の発行者を信頼できません"),
  /** The certificate is not one for signing applications. */
  CERTIFICATE_WRONG_PURPOSE("署名用の電子証明書ではありません"),
  /** The issuer could not be asked, or did not know, whether the certificate is revoked. */
  REVOCATION_UNKNOWN("電子証明書の失効状況を確認できません"),
  /** The package could not be fetched or looked at in several attempts. */
  NOT_PROCESSABLE("取得または処理に繰り返し失敗しました");

  private final String code = name().toLowerCase(Locale.ROOT);
  private final String label;

  RefusalReason(String label) {
    this.label = label;
  }

  /**
   * What staff read.
   *
   * @return a sentence in Japanese
   */
  public String label() {
    return label;
  }

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
