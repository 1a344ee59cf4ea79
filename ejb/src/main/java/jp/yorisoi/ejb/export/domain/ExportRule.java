package jp.yorisoi.ejb.export.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * When a request may be decided and its file taken: above a size not without another person, no
 * more than that person approved, only until it expires, once, and by who asked (clause 7-1 of the
 * policy). The size is that of everything one person takes of the same list in some time without
 * another person, so that slices of it are no way around.
 *
 * @param state where it stands
 * @param askedBy account of who asked
 * @param approvedRows rows another person approved, 0 when nobody did
 * @param expiresAt when its time is over
 */
public record ExportRule(ExportState state, String askedBy, int approvedRows, Instant expiresAt) {

  /** Why not. */
  public enum Objection {
    /** Who asked decides; only somebody else may. */
    SAME_PERSON,
    /** Somebody else asked for it. */
    NOT_FOUND,
    /** Its time is over. */
    EXPIRED,
    /** It waits for another person. */
    WAITING,
    /** Another person refused it. */
    REFUSED,
    /** It was taken before. */
    TAKEN,
    /** It is decided, or needs no decision. */
    DECIDED
  }

  /**
   * Where a new request stands.
   *
   * @param rows rows it has now
   * @param before rows the person took of the same list without another person
   * @param limit rows up to which nobody else is needed
   * @return ready, or waiting for another person
   */
  public static ExportState onAsking(int rows, int before, int limit) {
    return rows + before > limit ? ExportState.WAITING : ExportState.READY;
  }

  /**
   * What speaks against a decision.
   *
   * @param who account of who decides
   * @param now present time
   * @return the objection, or empty
   */
  public Optional<Objection> onDeciding(String who, Instant now) {
    if (askedBy.equals(who)) {
      return Optional.of(Objection.SAME_PERSON);
    }
    if (state != ExportState.WAITING) {
      return Optional.of(Objection.DECIDED);
    }
    return isOver(now) ? Optional.of(Objection.EXPIRED) : Optional.empty();
  }

  /**
   * What speaks against taking the file.
   *
   * @param who account of who wants it
   * @param now present time
   * @return the objection, or empty
   */
  public Optional<Objection> onTaking(String who, Instant now) {
    if (!askedBy.equals(who)) {
      return Optional.of(Objection.NOT_FOUND);
    }
    return switch (state) {
      case TAKEN -> Optional.of(Objection.TAKEN);
      case REFUSED -> Optional.of(Objection.REFUSED);
      case WAITING -> Optional.of(isOver(now) ? Objection.EXPIRED : Objection.WAITING);
      case READY, APPROVED -> isOver(now) ? Optional.of(Objection.EXPIRED) : Optional.empty();
    };
  }

  /**
   * Whether the list has grown beyond what may be taken: a list that lives is not of the size it
   * had when somebody asked, and something else may have been taken since.
   *
   * @param rowsNow rows the file would have
   * @param before rows the person took of the same list without another person
   * @param limit rows up to which nobody else is needed
   * @return true if somebody has to approve it, or to approve it again
   */
  public boolean hasOutgrown(int rowsNow, int before, int limit) {
    return state == ExportState.APPROVED ? rowsNow > approvedRows : rowsNow + before > limit;
  }

  private boolean isOver(Instant now) {
    return !now.isBefore(expiresAt);
  }
}
