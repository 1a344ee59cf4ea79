package jp.yorisoi.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All scores of a run of every benchmark, as a table of Markdown. */
public final class Table {
  private final List<String> rows = new ArrayList<>();

  /**
   * Adds a score and its further goals.
   *
   * @param score what came of a benchmark
   */
  public void add(Score score) {
    rows.add(
        String.format(
            Locale.ROOT,
            "| `%s` | %.3f | %s | %s | %s |",
            score.name(),
            score.counted(),
            score.goal(),
            score.violations().isEmpty() ? "ok" : "violated",
            Score.of(score.name(), score.ratio(), score.goal(), score.violations()).reached()
                ? "yes"
                : "no"));
    score.others().forEach(this::add);
  }

  /**
   * Adds a benchmark that gave no score.
   *
   * @param name its name
   * @param failure why
   */
  public void failed(String name, Exception failure) {
    rows.add("| `" + name + "` | | | " + failure.getClass().getSimpleName() + " | no |");
  }

  /** The table. */
  public String text() {
    return "| Benchmark | Ratio | Goal | Oracle | Reached |\n|---|---|---|---|---|\n"
        + String.join("\n", rows)
        + "\n";
  }

  /**
   * Writes the table.
   *
   * @param file in place of the last one
   * @return the file
   */
  public Path write(Path file) {
    try {
      return Files.writeString(file, text(), StandardCharsets.UTF_8);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
