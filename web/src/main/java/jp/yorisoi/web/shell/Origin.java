package jp.yorisoi.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import jp.yorisoi.policy.setting.Setting;
import jp.yorisoi.policy.zone.Network;
import jp.yorisoi.policy.zone.TrustedProxies;

/**
 * Where a request came from and how, with the word of our own proxies taken and that of others not
 * ({@code YORISOI_TRUSTED_PROXIES}). Everything that asks for the address of a client asks here.
 */
@ApplicationScoped
public class Origin {
  private static final String FORWARDED_FOR = "X-Forwarded-For";
  private static final String FORWARDED_PROTO = "X-Forwarded-Proto";
  private static final String LOOPBACK = "127.0.0.0/8, ::1";

  private final boolean tls;
  private final TrustedProxies proxies;
  private final List<Network> operators;

  /** Reads the settings; an instance with a range that is none does not start. */
  public Origin() {
    this(
        Boolean.parseBoolean(Setting.text("YORISOI_TLS", "false")),
        Setting.text("YORISOI_TRUSTED_PROXIES", ""),
        Setting.text("YORISOI_OPS_NETWORKS", LOOPBACK));
  }

  Origin(boolean tls, String proxies, String operators) {
    this.tls = tls;
    this.proxies = new TrustedProxies(Network.list(proxies));
    this.operators = Network.list(operators);
  }

  /**
   * The address of the client.
   *
   * @param request the request
   * @return an address in digits, for audit entries
   */
  public String address(HttpServletRequest request) {
    return proxies.origin(request.getRemoteAddr(), values(request, FORWARDED_FOR));
  }

  /**
   * Whether the client speaks TLS, with us or with a proxy of ours: then cookies are for TLS only.
   *
   * @param request the request
   * @return true with {@code YORISOI_TLS}, or when a proxy of ours says so
   */
  public boolean isTls(HttpServletRequest request) {
    return tls || proxies.cameByTls(request.getRemoteAddr(), values(request, FORWARDED_PROTO));
  }

  /**
   * Whether the client may see health and metrics ({@code YORISOI_OPS_NETWORKS}, else this machine
   * only). What a proxy forwards that we do not know comes from anywhere.
   *
   * @param request the request
   * @return true for an operator
   */
  public boolean isOperator(HttpServletRequest request) {
    if (request.getHeader(FORWARDED_FOR) != null && !proxies.trusts(request.getRemoteAddr())) {
      return false;
    }
    return Network.address(address(request))
        .filter(known -> operators.stream().anyMatch(range -> range.holds(known)))
        .isPresent();
  }

  private static List<String> values(HttpServletRequest request, String header) {
    return Collections.list(request.getHeaders(header)).stream()
        .flatMap(line -> Arrays.stream(line.split(",")))
        .toList();
  }
}
