package jp.yorisoi.ejb.export;

import java.time.Instant;
import jp.yorisoi.ejb.export.domain.ExportRule;
import jp.yorisoi.ejb.export.domain.ExportState;

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
    Instant takenAt,
    Instant expiresAt) {

  /** The rules about it. */
  ExportRule rule() {
    return new ExportRule(state, askedBy, rows, expiresAt);
  }

  /** Filters and reasons may name residents and stay out of logs. */
  @Override
  public String toString() {
    return id;
  }
}
