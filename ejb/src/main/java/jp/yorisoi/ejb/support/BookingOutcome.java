package jp.yorisoi.ejb.support;

import java.time.LocalDateTime;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.policy.Outcome;

/** What came of a wish for a seat. Refusals are expected and lead somewhere. */
public sealed interface BookingOutcome extends Outcome
    permits BookingOutcome.Booked,
        BookingOutcome.Kept,
        BookingOutcome.Entered,
        BookingOutcome.Waiting,
        BookingOutcome.Refused {

  /**
   * The seat is held.
   *
   * @param number booking number
   * @param pin six digits that prove whose booking it is
   */
  record Booked(BookingNumber number, String pin) implements BookingOutcome {

    @Override
    public String outcomeCode() {
      return "booked";
    }

    /** Keeps the PIN out of logs. */
    @Override
    public String toString() {
      return "Booked[" + number + "]";
    }
  }

  /**
   * The desk keeps the seat for a caller, who takes it until then or loses it.
   *
   * @param number booking number
   * @param pin six digits that prove whose seat it is
   * @param until when it is free again, Japanese time
   */
  record Kept(BookingNumber number, String pin, LocalDateTime until) implements BookingOutcome {

    @Override
    public String outcomeCode() {
      return "kept";
    }

    /** Keeps the PIN out of logs. */
    @Override
    public String toString() {
      return "Kept[" + number + "]";
    }
  }

  /**
   * The person's lot is in the draw; nothing is booked.
   *
   * @param number booking number
   * @param pin six digits that prove whose lot it is
   */
  record Entered(BookingNumber number, String pin) implements BookingOutcome {

    @Override
    public String outcomeCode() {
      return "entered";
    }

    /** Keeps the PIN out of logs. */
    @Override
    public String toString() {
      return "Entered[" + number + "]";
    }
  }

  /**
   * No seat is left; the person is on the waiting list.
   *
   * @param number booking number
   * @param pin six digits that prove whose place it is
   */
  record Waiting(BookingNumber number, String pin) implements BookingOutcome {

    @Override
    public String outcomeCode() {
      return "waiting";
    }

    /** Keeps the PIN out of logs. */
    @Override
    public String toString() {
      return "Waiting[" + number + "]";
    }
  }

  /**
   * The seat was not given; nothing was stored.
   *
   * @param reason why
   */
  record Refused(Reason reason) implements BookingOutcome {
    @Override
    public String outcomeCode() {
      return reason.code();
    }
  }

  /** Why a seat was not given. */
  enum Reason {
    /** No seat is left. */
    FULL("full"),
    /** Its seats are being drawn by lot just now. */
    DRAWING("drawing"),
    /** It is not held. */
    NOT_HELD("not_held"),
    /** Not open for booking yet. */
    NOT_YET("not_yet"),
    /** Not open for booking any more, or without what it needs. */
    CLOSED("closed"),
    /** It has begun. */
    PAST("past"),
    /** This person holds a seat of this session. */
    ALREADY_BOOKED("already_booked"),
    /** This person has as many open bookings as one may have. */
    LIMIT("limit"),
    /** This person has as many open bookings of this kind as one may have. */
    KIND_LIMIT("kind_limit"),
    /** The household has as many open bookings of this kind as one may have. */
    HOUSEHOLD_LIMIT("household_limit"),
    /** The kind is not for this person, by what the person said. */
    NOT_ELIGIBLE("not_eligible"),
    /** Help the person needs cannot be had there. */
    NEED_NOT_MET("need_not_met"),
    /** There is no such session. */
    UNKNOWN_SESSION("unknown_session"),
    /** The booking was given back, has begun, or is of another kind, and cannot be moved. */
    NOT_MOVABLE("not_movable"),
    /** The form was sent before with other words, or its booking was cancelled since. */
    KEY_REUSED("key_reused_for_other_body");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** The published code; the sentence is {@code support.refused.<code>}. */
    public String code() {
      return code;
    }
  }
}
