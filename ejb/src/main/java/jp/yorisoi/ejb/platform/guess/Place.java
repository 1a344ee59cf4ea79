package jp.yorisoi.ejb.platform.guess;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Where a guess comes from: an IPv4 address, or the first 64 bits of an IPv6 address, since one
 * line is given all the rest and could change it with every guess. Pure.
 */
public final class Place {
  private static final int NETWORK_BYTES = 8;

  private Place() {}

  /**
   * The place of a caller.
   *
   * @param origin address in digits, or null
   * @return empty when nobody knows, as for a job
   */
  public static Optional<String> of(String origin) {
    if (origin == null) {
      return Optional.empty();
    }
    return Optional.of(origin.contains(":") ? network(origin) : origin);
  }

  private static String network(String origin) {
    try {
      byte[] address =
          InetAddress.getByName(origin).getAddress(); // with a colon no name to look up
      return HexFormat.of().formatHex(Arrays.copyOf(address, NETWORK_BYTES));
    } catch (UnknownHostException noAddress) {
      return origin;
    }
  }
}
