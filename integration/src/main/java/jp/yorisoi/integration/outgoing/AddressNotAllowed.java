package jp.yorisoi.integration.outgoing;

/** A connection was to be opened to an address that is in no setting: a mistake of ours. */
public final class AddressNotAllowed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The address is not repeated: it may be somebody's input. */
  public AddressNotAllowed() {
    super("address_not_allowed");
  }
}
