package jp.yorisoi.launcher.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a process listens on, as the operating system says ({@code ss -ltnpH}). */
final class Listeners {
  private static final int LOCAL_ADDRESS = 3;

  private Listeners() {}

  static List<String> of(long pid) throws IOException {
    Process asked = new ProcessBuilder("ss", "-ltnpH").redirectErrorStream(true).start();
    String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return answer
        .lines()
        .filter(line -> line.contains("pid=" + pid + ","))
        .map(line -> line.trim().split("\\s+")[LOCAL_ADDRESS])
        .toList();
  }

  static boolean isLoopback(String address) {
    return address.startsWith("127.0.0.1:")
        || address.startsWith("[::ffff:127.0.0.1]:")
        || address.startsWith("[::1]:");
  }
}
