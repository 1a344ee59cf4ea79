package jp.yorisoi.ejb.platform.combine;

/** The turn of an act did not come in time; it was not done, and trying later may help. */
public final class TooBusy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooBusy() {
    super("its turn did not come in time");
  }
}
