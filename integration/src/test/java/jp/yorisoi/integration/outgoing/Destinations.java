package jp.yorisoi.integration.outgoing;

import java.net.URI;

/** Destinations for tests, which have no settings. */
public final class Destinations {
  private Destinations() {}

  public static Destination of(String address) {
    return Destination.of(URI.create(address));
  }
}
