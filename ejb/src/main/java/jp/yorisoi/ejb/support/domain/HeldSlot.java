package jp.yorisoi.ejb.support.domain;

import java.time.Instant;
import jp.yorisoi.ejb.kernel.Hash;

/**
 * A slot of a person: one of the few open bookings somebody may have.
 *
 * @param person keyed hash of who it is
 * @param number the booking that holds it
 * @param session the booked session
 * @param slot which slot, from 1
 * @param endsAt when the session ends; the slot is free then
 */
public record HeldSlot(Hash person, String number, long session, int slot, Instant endsAt) {}
