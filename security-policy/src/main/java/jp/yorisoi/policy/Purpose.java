package jp.yorisoi.policy;

/** Why personal data is used; written into each audit entry. */
public enum Purpose {
  /** Deciding a request of a resident. */
  CASE_HANDLING,
  /** Keeping the system itself running and provable. */
  OPERATION,
  /** A resident acting for himself or herself. */
  OWN_REQUEST,
  /** Protecting persons from those who look for them (支援措置). */
  PERSON_PROTECTION,
  /** Keeping the mirror of the resident register. */
  REGISTER_MIRROR,
  /** Booking human help. */
  SUPPORT_BOOKING
}
