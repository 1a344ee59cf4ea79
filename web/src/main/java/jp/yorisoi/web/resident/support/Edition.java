package jp.yorisoi.web.resident.support;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A public file as it stands now, and whether somebody has it already (RFC 9110, 13). The entity
 * tag is a hash of the content: every instance gives the same one for the same bytes.
 */
final class Edition {
  private static final int TAG_BYTES = 16;

  private final byte[] content;
  private final Instant changed;
  private final String tag;

  /**
   * An edition.
   *
   * @param content the file
   * @param changed when it last became what it is
   */
  Edition(byte[] content, Instant changed) {
    this.content = content.clone();
    this.changed = changed.truncatedTo(ChronoUnit.SECONDS);
    this.tag = '"' + HexFormat.of().formatHex(hash(content), 0, TAG_BYTES) + '"';
  }

  byte[] content() {
    return content.clone();
  }

  Instant changed() {
    return changed;
  }

  /** The entity tag, in its quotes. */
  String tag() {
    return tag;
  }

  /**
   * Whether the reader has this edition. A tag that is sent counts alone; the time is asked only
   * without one.
   *
   * @param ifNoneMatch the tags the reader has, null for none
   * @param ifModifiedSince the time of the reader's copy, null for none
   */
  boolean isKnown(String ifNoneMatch, Instant ifModifiedSince) {
    if (ifNoneMatch != null) {
      return Arrays.stream(ifNoneMatch.split(","))
          .map(String::strip)
          .map(one -> one.startsWith("W/") ? one.substring(2) : one)
          .anyMatch(one -> one.equals("*") || one.equals(tag));
    }
    return ifModifiedSince != null && !changed.isAfter(ifModifiedSince);
  }

  private static byte[] hash(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JVM has SHA-256", impossible);
    }
  }
}
