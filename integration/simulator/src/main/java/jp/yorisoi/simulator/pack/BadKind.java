package jp.yorisoi.simulator.pack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be wrong with a package, docs/interfaces.md §7. */
public enum BadKind {
  /** Bytes that are no archive. */
  NOT_ZIP("ZIPでない"),
  /** 65,000 entries. */
  MANY_ENTRIES("ファイルが65,000個"),
  /** An entry that climbs out of its folder. */
  TRAVERSAL("外へ出るファイル名"),
  /** About 1 MB that unpacks to about 10 GB. */
  BOMB("展開すると10GB"),
  /** A byte of an attachment differs from the manifest. */
  WRONG_HASH("ハッシュ不一致"),
  /** An entry the manifest does not name. */
  UNLISTED_FILE("目録にないファイル"),
  /** Two entries with one name. */
  DUPLICATE_NAME("同じ名前が二つ"),
  /** No signature. */
  NO_SIGNATURE("署名なし"),
  /** The manifest was changed after signing. */
  WRONG_SIGNATURE("署名後の書き換え"),
  /** The signer's certificate has run out. */
  EXPIRED("証明書の期限切れ"),
  /** The signer's certificate is revoked. */
  REVOKED("失効した証明書"),
  /** The signer's certificate is from an authority nobody trusts. */
  UNKNOWN_CA("知らない認証局"),
  /** A procedure nobody defined. */
  UNKNOWN_PROCEDURE("知らない手続"),
  /** A version of the procedure nobody defined. */
  UNKNOWN_VERSION("知らない様式版"),
  /** The application breaks off. */
  BAD_XML("途中で切れたXML"),
  /** The application names an external entity. */
  XXE("外部実体"),
  /** Entities that grow to gigabytes. */
  DOCTYPE_BOMB("膨らむ実体"),
  /** Another city's package. */
  WRONG_MUNICIPALITY("別の市あて"),
  /** A required answer is missing. */
  MISSING_FIELD("必須項目の欠け");

  private final String label;

  BadKind(String label) {
    this.label = label;
  }

  /**
   * The name on pages.
   *
   * @return Japanese
   */
  public String label() {
    return label;
  }

  /**
   * The name in messages.
   *
   * @return lower-case words joined by hyphens
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Finds a kind by its name.
   *
   * @param id as {@link #id()}
   * @return the kind, empty when nobody has that name
   */
  public static Optional<BadKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findAny();
  }
}
