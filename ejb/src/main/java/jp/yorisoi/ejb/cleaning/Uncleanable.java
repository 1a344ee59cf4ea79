package jp.yorisoi.ejb.cleaning;

import java.io.IOException;

/** A cleaner gives up on a document, and why. */
final class Uncleanable extends IOException {
  private static final long serialVersionUID = 1L;
  private final Unclean reason;

  Uncleanable(Unclean reason, String where) {
    super(where);
    this.reason = reason;
  }

  Unclean reason() {
    return reason;
  }
}
