package jp.yorisoi.launcher.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yorisoi.launcher.setup.LaunchFailure;

/** Ports of the loopback interface. */
public final class Ports {
  private static final int CONNECT_MILLIS = 300;
  private static final Pattern OWNER = Pattern.compile("users:\\(\\(\"([^\"]+)\",pid=(\\d+)");

  private Ports() {}

  /**
   * Whether nobody listens there.
   *
   * @param port 1 to 65535
   * @return true when a server of ours could take it
   */
  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  /**
   * Whether somebody answers there.
   *
   * @param port 1 to 65535
   * @return true when a connection could be made
   */
  public static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
      return true;
    } catch (IOException silent) {
      return false;
    }
  }

  /**
   * A port nobody uses at the moment.
   *
   * @return a port chosen by the operating system
   */
  public static int anyFree() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new LaunchFailure("空いているポートがありません。", none);
    }
  }

  /**
   * A port that is needed.
   *
   * @param port its number
   * @param purpose what for, in Japanese
   * @param variable the environment variable with which another port can be chosen
   */
  public record Need(int port, String purpose, String variable) {
    private String taken() {
      return purpose
          + "に使うポート "
          + port
          + " は、"
          + owner(port).orElse("ほかのプログラム")
          + " が使っています。それを終了するか、"
          + variable
          + "=別の番号 を付けて実行してください。";
    }
  }

  /**
   * Refuses to go on when a port is taken, and says by whom.
   *
   * @param port the port that is needed
   * @param purpose what for, in Japanese
   * @param variable the environment variable with which another port can be chosen
   */
  public static void require(int port, String purpose, String variable) {
    require(List.of(new Need(port, purpose, variable)));
  }

  /**
   * Refuses to go on when any of these ports is taken, and names all that are.
   *
   * @param needs the ports that are needed
   */
  public static void require(List<Need> needs) {
    List<String> taken =
        needs.stream().filter(need -> !isFree(need.port())).map(Need::taken).toList();
    if (!taken.isEmpty()) {
      throw new LaunchFailure(String.join("\n", taken));
    }
  }

  /**
   * Who listens on a port, as far as the system tells.
   *
   * @param port the port
   * @return name and process number, or nothing when the system does not tell
   */
  static Optional<String> owner(int port) {
    try {
      Process asked =
          new ProcessBuilder("ss", "-ltnpH", "sport = :" + port).redirectErrorStream(true).start();
      String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Matcher found = OWNER.matcher(answer);
      return found.find()
          ? Optional.of("「" + found.group(1) + "」(プロセス番号 " + found.group(2) + ")")
          : Optional.empty();
    } catch (IOException noSuchTool) {
      return Optional.empty();
    }
  }
}
