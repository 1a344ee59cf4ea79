package jp.yorisoi.policy;

/** Why personal data is used; written into each audit entry. */
public enum Purpose {
  /** Deciding a request of a resident. */
  CASE_HANDLING,
  /** Keeping the system itself running and provable. */
  OPERATION,
  /** A resident acting for himself or herself. */
  OWN_REQUEST,
  /** Keeping the mirror of the resident register. */
  REGISTER_MIRROR,
  /** Booking human help. */
  SUPPORT_BOOKING
}
