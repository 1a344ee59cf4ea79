package jp.yorisoi.policy.zone;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A range of addresses in CIDR form, {@code 10.1.0.0/16} or {@code 2001:db8::/32}. */
public final class Network {
  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
  private static final Pattern LENGTH = Pattern.compile("\\d{1,3}");

  private final byte[] address;
  private final int bits;

  private Network(byte[] address, int bits) {
    this.address = address;
    this.bits = bits;
  }

  /**
   * Reads a list.
   *
   * @param list addresses or ranges separated by commas, may be empty
   * @return the ranges named; an address alone is a range of one
   * @throws IllegalArgumentException if one of them is neither
   */
  public static List<Network> list(String list) {
    return Arrays.stream(list.split(","))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(Network::parse)
        .toList();
  }

  private static Network parse(String text) {
    String[] parts = text.split("/", -1);
    byte[] address =
        address(parts[0])
            .map(InetAddress::getAddress)
            .orElseThrow(() -> new IllegalArgumentException("not an address: " + text));
    int whole = address.length * Byte.SIZE;
    if (parts.length == 1) {
      return new Network(address, whole);
    }
    if (parts.length != 2
        || !LENGTH.matcher(parts[1]).matches()
        || Integer.parseInt(parts[1]) > whole) {
      throw new IllegalArgumentException("not a range of addresses: " + text);
    }
    return new Network(address, Integer.parseInt(parts[1]));
  }

  /**
   * Reads an address; never asks a name server.
   *
   * @param text as a header or the connection gives it
   * @return the address, or empty if it is not one in digits
   */
  public static Optional<InetAddress> address(String text) {
    if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException outOfRange) {
      return Optional.empty();
    }
  }

  /**
   * Whether an address lies in this range.
   *
   * @param asked the address; one of the other family never does
   * @return true if the leading bits agree
   */
  public boolean holds(InetAddress asked) {
    byte[] other = asked.getAddress();
    if (other.length != address.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % Byte.SIZE);
      if ((address[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
        return false;
      }
    }
    return true;
  }
}
