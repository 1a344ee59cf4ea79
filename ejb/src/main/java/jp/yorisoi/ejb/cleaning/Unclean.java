package jp.yorisoi.ejb.cleaning;

import java.util.Locale;

/** Why no clean copy of a document can be made. */
public enum Unclean {
  /** It cannot be read as what it says it is, or breaks off. */
  UNREADABLE("壊れているか、途中で切れています"),
  /** It is locked with a password or for certain readers. */
  ENCRYPTED("パスワードなどで保護されています"),
  /** It is larger or more entangled than any document a person makes. */
  BEYOND_LIMITS("大きすぎるか、作りが複雑すぎます"),
  /** It is none of the kinds that are taken (JPEG, PNG, PDF). */
  WRONG_KIND("受け付ける種類（JPEG、PNG、PDF）ではありません");

  private final String label;

  Unclean(String label) {
    this.label = label;
  }

  /**
   * What staff read.
   *
   * @return half a sentence in Japanese
   */
  public String label() {
    return label;
  }

  /**
   * Stable code, as stored beside the document.
   *
   * @return lower case, at most 40 characters
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
