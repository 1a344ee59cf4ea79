package jp.yorisoi.ejb.platform.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.yorisoi.policy.Chain;

/** The list of migrations packaged with this version ({@code db/<schema>/index.txt}). */
final class MigrationIndex {

  private MigrationIndex() {}

  static Set<String> of(Chain chain) throws IOException {
    String path = "/db/" + chain.schema() + "/index.txt";
    try (InputStream stream = MigrationIndex.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IOException("no " + path);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return lines
          .lines()
          .filter(line -> !line.isBlank())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
