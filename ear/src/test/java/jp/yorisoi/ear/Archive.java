package jp.yorisoi.ear;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An archive in memory, with the archives inside it. */
final class Archive {
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Set<LocalDateTime> times = new TreeSet<>();

  private Archive() {}

  static Archive of(byte[] zip) throws IOException {
    Archive archive = new Archive();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      ZipEntry entry = in.getNextEntry();
      while (entry != null) {
        archive.files.put(entry.getName(), in.readAllBytes());
        archive.times.add(entry.getTimeLocal());
        entry = in.getNextEntry();
      }
    }
    return archive;
  }

  /** Names of entries that match, in their order. */
  List<String> names(String pattern) {
    return files.keySet().stream().filter(name -> name.matches(pattern)).toList();
  }

  /** The same, also in the archives inside; written as {@code outer!inner}. */
  List<String> namesInAll(String pattern) throws IOException {
    List<String> found = new ArrayList<>(names(pattern));
    for (String name : names(".*\\.(jar|war)")) {
      inner(name).namesInAll(pattern).forEach(inside -> found.add(name + "!" + inside));
    }
    return found;
  }

  Archive inner(String name) throws IOException {
    return of(bytes(name));
  }

  byte[] bytes(String name) {
    return files.get(name);
  }

  Set<LocalDateTime> times() {
    return times;
  }
}
