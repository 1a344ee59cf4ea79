package jp.yorisoi.launcher.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import jp.yorisoi.launcher.setup.Progress;

/** The terminal of the person who started us. */
public final class Screen implements Progress {
  private static final double NANOS = 1e9;

  private final PrintStream out;
  private final PrintStream errors;
  private final long start = System.nanoTime();

  /**
   * A screen.
   *
   * @param out for answers
   * @param errors for complaints
   */
  public Screen(PrintStream out, PrintStream errors) {
    this.out = out;
    this.errors = errors;
  }

  /** The terminal of this process, in UTF-8. */
  public static Screen ofProcess() {
    return new Screen(
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8));
  }

  /** A step, with the seconds since the command began. */
  @Override
  public void say(String text) {
    out.printf("[%5.1f 秒] %s%n", (System.nanoTime() - start) / NANOS, text);
  }

  /**
   * A line of an answer.
   *
   * @param text the line, without line end
   */
  public void line(String text) {
    out.println(text);
  }

  /**
   * A complaint.
   *
   * @param text the line, without line end
   */
  public void complain(String text) {
    errors.println(text);
  }
}
