package jp.yorisoi.launcher.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yorisoi.launcher.process.Ports;
import jp.yorisoi.launcher.setup.LaunchFailure;

/**
 * The ports of one stack, all on 127.0.0.1.
 *
 * @param http the application
 * @param simulator the simulated outside systems
 * @param smtp the simulated mail server
 * @param database the embedded MariaDB
 * @param admin the administration of Payara Server
 */
public record StackPorts(int http, int simulator, int smtp, int database, int admin) {

  /**
   * The documented ports, or what the environment says.
   *
   * @param environment the settings of the person who started us
   * @return ports
   */
  public static StackPorts of(Map<String, String> environment) {
    return new StackPorts(
        read(environment, "YORISOI_HTTP_PORT", 8080),
        read(environment, "YORISOI_SIMULATOR_PORT", 8090),
        read(environment, "YORISOI_SMTP_PORT", 8025),
        read(environment, "YORISOI_DB_PORT", 13306),
        read(environment, "YORISOI_ADMIN_PORT", 14848));
  }

  /**
   * Five ports in a row, for a test beside a running installation.
   *
   * @param base the first of them
   * @return ports {@code base} to {@code base + 4}
   */
  public static StackPorts from(int base) {
    return new StackPorts(base, base + 1, base + 2, base + 3, base + 4);
  }

  /**
   * The ports of everything that is going to be started, so that a taken one is found before
   * anything is done.
   *
   * @param outside whether the databases are somebody else's
   * @param server whether the application runs on Payara Server
   * @return the ports with their purposes and variables
   */
  public List<Ports.Need> needs(boolean outside, boolean server) {
    List<Ports.Need> needs = new ArrayList<>();
    if (!outside) {
      needs.add(new Ports.Need(database, "データベース", "YORISOI_DB_PORT"));
    }
    needs.add(new Ports.Need(simulator, "模擬システム", "YORISOI_SIMULATOR_PORT"));
    needs.add(new Ports.Need(smtp, "模擬メールサーバー", "YORISOI_SMTP_PORT"));
    needs.add(new Ports.Need(http, "アプリケーション", "YORISOI_HTTP_PORT"));
    if (server) {
      needs.add(new Ports.Need(admin, "Payara Server の管理", "YORISOI_ADMIN_PORT"));
    }
    return needs;
  }

  private static int read(Map<String, String> environment, String variable, int otherwise) {
    String value = environment.get(variable);
    if (value == null || value.isBlank()) {
      return otherwise;
    }
    try {
      int port = Integer.parseInt(value.trim());
      if (port >= 1 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      throw new LaunchFailure(
          variable + " には 1 から 65535 までの番号を入れてください(いまは「" + value + "」)。", notANumber);
    }
    throw new LaunchFailure(variable + " には 1 から 65535 までの番号を入れてください(いまは「" + value + "」)。");
  }
}
