package jp.yorisoi.simulator.pack;

import java.util.Arrays;
import java.util.Optional;

/** What can be wrong with a package, docs/interfaces.md §7. */
public enum BadKind {
  /** Bytes that are no archive. */
  NOT_ZIP,
  /** 65,000 entries. */
  MANY_ENTRIES,
  /** An entry that climbs out of its folder. */
  TRAVERSAL,
  /** About 1 MB that unpacks to about 10 GB. */
  BOMB,
  /** A byte of an attachment differs from the manifest. */
  WRONG_HASH,
  /** An entry the manifest does not name. */
  UNLISTED_FILE,
  /** Two entries with one name. */
  DUPLICATE_NAME,
  /** No signature. */
  NO_SIGNATURE,
  /** The manifest was changed after signing. */
  WRONG_SIGNATURE,
  /** The signer's certificate has run out. */
  EXPIRED,
  /** The signer's certificate is revoked. */
  REVOKED,
  /** The signer's certificate is from an authority nobody trusts. */
  UNKNOWN_CA,
  /** A procedure nobody defined. */
  UNKNOWN_PROCEDURE,
  /** A version of the procedure nobody defined. */
  UNKNOWN_VERSION,
  /** The application breaks off. */
  BAD_XML,
  /** The application names an external entity. */
  XXE,
  /** Entities that grow to gigabytes. */
  DOCTYPE_BOMB,
  /** Another city's package. */
  WRONG_MUNICIPALITY,
  /** A required answer is missing. */
  MISSING_FIELD;

  /**
   * The name in messages.
   *
   * @return lower-case words joined by hyphens
   */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
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
