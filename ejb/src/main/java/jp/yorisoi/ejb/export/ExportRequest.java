package jp.yorisoi.ejb.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.export.domain.ExportRule;
import jp.yorisoi.ejb.export.domain.ExportState;
import jp.yorisoi.ejb.kernel.Sha256;

/**
 * A request to export as the table holds it; also the log of what was printed.
 *
 * @param id its number, see {@link ExportNumbers}
 * @param kind what leaves
 * @param grounds what for; a print has no reason in words
 * @param parameters which rows: JSON of the feature, sealed in the table
 * @param rows rows counted when it was asked, or that were taken
 * @param state where it stands
 * @param askedBy account of who asked
 * @param askedAt when
 * @param decidedBy account of who approved or refused it, or null
 * @param decidedAt when, or null
 * @param decidedRows rows it had when somebody decided, or null
 * @param takenAt when it was taken, or null
 * @param expiresAt when its time is over
 */
public record ExportRequest(
    String id,
    ExportKind kind,
    Grounds grounds,
    String parameters,
    int rows,
    ExportState state,
    String askedBy,
    Instant askedAt,
    String decidedBy,
    Instant decidedAt,
    Integer decidedRows,
    Instant takenAt,
    Instant expiresAt) {

  /** The rules about it. */
  ExportRule rule() {
    return new ExportRule(state, askedBy, decidedRows == null ? 0 : decidedRows, expiresAt);
  }

  /**
   * What somebody agrees to who approves it: kind, purpose, reason, which rows, and how many.
   *
   * @param many how many rows it had
   * @return one text, each part with its length, so that none runs into the next
   */
  public String substance(int many) {
    return Stream.of(
            id,
            kind.name(),
            grounds.purpose().name(),
            grounds.reason(),
            parameters,
            String.valueOf(many))
        .map(part -> part.length() + ":" + part)
        .collect(Collectors.joining());
  }

  /** Tells whether it is still what was shown. */
  String stand() {
    return Sha256.hex(substance(rows).getBytes(StandardCharsets.UTF_8));
  }

  /** Filters and reasons may name residents and stay out of logs. */
  @Override
  public String toString() {
    return id;
  }
}
