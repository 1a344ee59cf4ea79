package jp.yorisoi.bench.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import jp.yorisoi.launcher.command.Screen;
import jp.yorisoi.launcher.setup.Progress;

/** Where a run tells its figures: the screen, and a file of its own. */
public final class Paper implements Progress {
  private final Screen screen;
  private final Path file;

  /**
   * Begins a new file in place of the last one.
   *
   * @param screen the terminal
   * @param folder where results lie
   * @param name name of the benchmark
   */
  public Paper(Screen screen, Path folder, String name) {
    this.screen = screen;
    this.file = folder.resolve(name + ".txt");
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(file);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  @Override
  public void say(String text) {
    screen.line(text);
    append(text + "\n");
  }

  /**
   * Keeps the trace of a failure in the file; the screen shows one line only.
   *
   * @param failure what went wrong
   */
  public void note(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    append(trace.toString());
  }

  private void append(String text) {
    try {
      Files.writeString(
          file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
