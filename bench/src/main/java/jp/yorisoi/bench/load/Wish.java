package jp.yorisoi.bench.load;

/**
 * One person who wants one seat, and what this person was told. A wish that is sent again is the
 * same object, so that every answer to one key is held against the first.
 */
public final class Wish {
  private final long session;
  private final long person;
  private final String key;
  private String number;
  private String pin;
  private boolean givingBack;
  private boolean cancelled;
  private boolean unsure;

  /**
   * A wish that was not sent yet.
   *
   * @param session which session
   * @param person a number no other wish has
   * @param key the form token
   */
  Wish(long session, long person, String key) {
    this.session = session;
    this.person = person;
    this.key = key;
  }

  /** Which session. */
  public long session() {
    return session;
  }

  /** Who wants it, a number no other wish has. */
  public long person() {
    return person;
  }

  /** The form token. */
  public String key() {
    return key;
  }

  /**
   * Writes down a booking that was acknowledged.
   *
   * @param toldNumber the number told
   * @param toldPin the PIN told
   * @return whether it is the first answer for this key
   */
  synchronized boolean booked(String toldNumber, String toldPin) {
    if (number != null) {
      return false;
    }
    number = toldNumber;
    pin = toldPin;
    return true;
  }

  /** The seat is about to be given back: from here on the key may be answered so. */
  synchronized void givesBack() {
    givingBack = true;
  }

  synchronized boolean mayBeGivenBack() {
    return givingBack;
  }

  synchronized void cancelled() {
    cancelled = true;
  }

  /** The other side failed: it may or may not have done it. */
  synchronized void unsure() {
    unsure = true;
  }

  /** The booking number, or null as long as no booking was acknowledged. */
  public synchronized String number() {
    return number;
  }

  synchronized String pin() {
    return pin;
  }

  /** What the ledger says about it. */
  synchronized Entry.State state() {
    if (unsure) {
      return Entry.State.UNSURE;
    }
    return cancelled ? Entry.State.CANCELLED : Entry.State.BOOKED;
  }
}
