package jp.yorisoi.bench.measure;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a process listens on, read from {@code /proc}: benchmarks run on 127.0.0.1 only. */
public final class Listeners {
  private static final String LISTEN = "0A";
  private static final int ADDRESS = 1;
  private static final int STATE = 3;
  private static final int INODE = 9;

  /** 127.0.0.1, ::1 and ::ffff:127.0.0.1 as {@code /proc/net/tcp} and {@code tcp6} write them. */
  private static final Set<String> LOOPBACK =
      Set.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");

  private Listeners() {}

  /**
   * Refuses to go on when a process listens anywhere but on the loopback interface.
   *
   * @param name what people call it
   * @param pid its number
   * @throws IOException when it is gone
   */
  public static void requireLoopback(String name, long pid) throws IOException {
    List<String> open = of(pid);
    if (open.isEmpty() || !open.stream().allMatch(Listeners::isLoopback)) {
      throw new IllegalStateException(name + " listens on " + open + ", not on 127.0.0.1 only");
    }
  }

  private static List<String> of(long pid) throws IOException {
    Set<String> sockets = sockets(pid);
    List<String> open = new ArrayList<>();
    for (String table : List.of("tcp", "tcp6")) {
      Path file = Path.of("/proc/net/" + table);
      if (Files.exists(file)) {
        open.addAll(listening(Files.readAllLines(file), sockets));
      }
    }
    return open;
  }

  private static Set<String> sockets(long pid) throws IOException {
    Set<String> inodes = new HashSet<>();
    try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
      for (Path file : open) {
        try {
          String target = Files.readSymbolicLink(file).toString();
          if (target.startsWith("socket:[")) {
            inodes.add(target.replaceAll("[^0-9]", ""));
          }
        } catch (NoSuchFileException closedMeanwhile) {
          continue;
        }
      }
    }
    return inodes;
  }

  static List<String> listening(List<String> table, Set<String> inodes) {
    return table.stream()
        .skip(1)
        .map(line -> line.trim().split("\\s+"))
        .filter(words -> words[STATE].equals(LISTEN) && inodes.contains(words[INODE]))
        .map(words -> words[ADDRESS])
        .toList();
  }

  static boolean isLoopback(String address) {
    return LOOPBACK.contains(address.substring(0, address.indexOf(':')));
  }
}
