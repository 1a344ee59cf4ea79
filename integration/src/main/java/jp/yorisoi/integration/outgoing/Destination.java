package jp.yorisoi.integration.outgoing;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import jp.yorisoi.policy.setting.Setting;

/**
 * An address connections may be opened to. Every one comes out of a setting: what stands in a
 * message, a certificate, a document or an answer never becomes one.
 */
public final class Destination {
  private static final int SMTP = 25;
  private static final Map<String, Integer> PORTS = Map.of("http", 80, "https", 443, "smtp", SMTP);

  private final URI base;

  private Destination(URI base) {
    this.base = base;
  }

  /**
   * The address a setting names.
   *
   * @param setting name of an environment variable that holds an address, {@code http} or {@code
   *     https}
   * @return the destination
   * @throws jp.yorisoi.policy.setting.SettingMissing when it is not set
   * @throws IllegalArgumentException when it is no such address
   */
  public static Destination ofSetting(String setting) {
    return of(URI.create(Setting.required(setting)));
  }

  /**
   * The mail server two settings name.
   *
   * @param hostSetting name of the environment variable that holds its host
   * @param portSetting name of the one that may hold its port, else 25
   * @return the destination
   * @throws jp.yorisoi.policy.setting.SettingMissing when the host is not set
   */
  public static Destination ofMailSettings(String hostSetting, String portSetting) {
    return of(
        URI.create(
            "smtp://" + Setting.required(hostSetting) + ":" + Setting.number(portSetting, SMTP)));
  }

  /** For the two above and for tests. */
  static Destination of(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    boolean plain =
        address.getHost() != null
            && address.getRawUserInfo() == null
            && address.getRawQuery() == null
            && address.getRawFragment() == null;
    if (!PORTS.containsKey(scheme) || !plain) {
      throw new IllegalArgumentException("not an address to connect to: " + address);
    }
    return new Destination(address.normalize());
  }

  /**
   * An address of this destination.
   *
   * @param path what follows its own path, as in {@code /applications?limit=5}; empty for itself
   * @return the address
   * @throws AddressNotAllowed when this would lead elsewhere
   */
  public URI at(String path) {
    String own = base.toString();
    URI address = path.isEmpty() ? base : URI.create(own.replaceAll("/+$", "") + path);
    requireAllowed(address);
    return address;
  }

  /**
   * Refuses what does not lead here.
   *
   * @param address where a connection is to be opened to
   * @throws AddressNotAllowed when its scheme, host or port is another or it leaves the path
   */
  void requireAllowed(URI address) {
    boolean same =
        base.getScheme().equalsIgnoreCase(address.getScheme())
            && base.getHost().equalsIgnoreCase(address.getHost())
            && port(base) == port(address)
            && address.getRawUserInfo() == null;
    if (!same || !isBelow(String.valueOf(address.normalize().getRawPath()))) {
      throw new AddressNotAllowed();
    }
  }

  private boolean isBelow(String path) {
    String own = base.getRawPath().replaceAll("/+$", "");
    return path.equals(base.getRawPath()) || path.equals(own) || path.startsWith(own + "/");
  }

  /** Host to connect to. */
  String host() {
    return base.getHost();
  }

  /** Port to connect to. */
  int port() {
    return port(base);
  }

  private static int port(URI address) {
    return address.getPort() >= 0
        ? address.getPort()
        : PORTS.getOrDefault(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT), -1);
  }

  /** The address, for logs. */
  @Override
  public String toString() {
    return base.toString();
  }
}
