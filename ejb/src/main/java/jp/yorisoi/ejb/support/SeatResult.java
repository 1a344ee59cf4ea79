package jp.yorisoi.ejb.support;

import jp.yorisoi.policy.audit.AuditDetails.Note;

/**
 * What came of an act that was committed.
 *
 * @param booking what came of a wish, null for a returned seat
 * @param cancel what came of a returned seat, null for a wish
 * @param offer what came of an offer that was to be taken, null for anything else
 * @param note what was recorded
 */
record SeatResult(BookingOutcome booking, CancelOutcome cancel, OfferOutcome offer, Note note) {}
