package jp.yorisoi.policy.zone;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/**
 * Whose word is taken for where a request came from. Anybody can write {@code X-Forwarded-For}; it
 * is believed hop by hop from the right, as long as the hop that added it is one of ours ({@code
 * YORISOI_TRUSTED_PROXIES}).
 */
public final class TrustedProxies {
  private static final String HTTPS = "https";

  private final List<Network> ours;

  /**
   * Proxies in these ranges.
   *
   * @param ours none if nothing stands in front of the instance
   */
  public TrustedProxies(List<Network> ours) {
    this.ours = List.copyOf(ours);
  }

  /**
   * Where a request came from.
   *
   * @param remote the address of the connection
   * @param forwardedFor what {@code X-Forwarded-For} says, in order, or empty
   * @return the rightmost hop that is not one of our proxies; if what stands there is no address,
   *     the last hop that was believed
   */
  public String origin(String remote, List<String> forwardedFor) {
    String believed = remote;
    for (int hop = forwardedFor.size() - 1; hop >= 0 && trusts(believed); hop--) {
      Optional<InetAddress> next = Network.address(forwardedFor.get(hop).strip());
      if (next.isEmpty()) {
        return believed;
      }
      believed = next.get().getHostAddress();
    }
    return believed;
  }

  /**
   * Whether a request came over TLS to the proxy in front of us.
   *
   * @param remote the address of the connection
   * @param forwardedProto what {@code X-Forwarded-Proto} says, in order, or empty
   * @return true if one of our proxies says {@code https}; the word of others is not taken
   */
  public boolean cameByTls(String remote, List<String> forwardedProto) {
    return trusts(remote)
        && !forwardedProto.isEmpty()
        && HTTPS.equalsIgnoreCase(forwardedProto.get(forwardedProto.size() - 1).strip());
  }

  /**
   * Whether an address is one of our proxies.
   *
   * @param address as the connection or a believed hop gives it
   * @return true if it lies in one of the ranges
   */
  public boolean trusts(String address) {
    return Network.address(address)
        .filter(known -> ours.stream().anyMatch(range -> range.holds(known)))
        .isPresent();
  }
}
