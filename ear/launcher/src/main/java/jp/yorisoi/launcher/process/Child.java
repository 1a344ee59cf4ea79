package jp.yorisoi.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Places;

/**
 * One running child process. Its output goes to a log file; its process number to a file beside, so
 * that a later launcher can end it when this one was killed.
 */
public final class Child {
  private static final int LINES_SHOWN = 12;
  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private final String name;
  private final Process process;
  private final Path log;
  private final PidFile pidFile;
  private volatile boolean expectedToEnd;

  private Child(String name, Process process, Path log, PidFile pidFile) {
    this.name = name;
    this.process = process;
    this.log = log;
    this.pidFile = pidFile;
  }

  /**
   * Starts a child and writes down its number.
   *
   * @param name what people call it, in Japanese
   * @param command program and arguments
   * @param environment its settings; of ours it gets no other ({@link ChildEnvironment})
   * @param folder the working directory
   * @param log where its output is appended
   * @param pidFile where its number is kept
   * @return the running child
   */
  public static Child start(
      String name,
      List<String> command,
      Map<String, String> environment,
      Path folder,
      Path log,
      PidFile pidFile) {
    try {
      Places.make(log.toAbsolutePath().getParent());
      ProcessBuilder builder =
          new ProcessBuilder(inOwnSession(command))
              .directory(folder.toFile())
              .redirectErrorStream(true);
      builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      ChildEnvironment.give(builder, environment);
      Process process = builder.start();
      pidFile.write(process.pid());
      return new Child(name, process, log, pidFile);
    } catch (IOException refused) {
      throw new LaunchFailure(name + "を起動できません。", refused);
    }
  }

  /** What people call it. */
  public String name() {
    return name;
  }

  /** Whether somebody here stopped or killed it. */
  public boolean wasAskedToEnd() {
    return expectedToEnd;
  }

  /** Its process number. */
  public long pid() {
    return process.pid();
  }

  /** Whether it still runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Calls back once, when the child has ended and nobody here has asked it to.
   *
   * @param action what to do then; runs on another thread
   */
  public void onDeath(Runnable action) {
    process
        .onExit()
        .thenRun(
            () -> {
              if (!expectedToEnd) {
                action.run();
              }
            });
  }

  /**
   * Waits until the child has ended by itself.
   *
   * @return its exit code
   */
  public int exitCode() {
    try {
      int code = process.waitFor();
      pidFile.forget();
      return code;
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new LaunchFailure(name + "を中止しました。", stopped);
    }
  }

  /**
   * Asks the child to end and waits; kills it when it does not listen.
   *
   * @param patience how long it may take to end by itself
   */
  public void stop(Duration patience) {
    expectedToEnd = true;
    process.destroy();
    await(patience);
    if (process.isAlive()) {
      kill();
    }
    pidFile.forget();
  }

  /** Ends it at once, as a power cut would (kill -9), and waits until it is gone. */
  public void kill() {
    expectedToEnd = true;
    process.destroyForcibly();
    await(Duration.ofSeconds(20));
  }

  /**
   * The last lines it wrote, for a message to a person.
   *
   * @return up to a dozen lines, empty when it wrote nothing
   */
  public String lastLines() {
    try {
      List<String> lines = Files.readAllLines(log, java.nio.charset.StandardCharsets.ISO_8859_1);
      return String.join(
          "\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
    } catch (IOException unreadable) {
      return "(" + log + ": " + unreadable.getMessage() + ")";
    }
  }

  /** Where its output goes. */
  public Path log() {
    return log;
  }

  /**
   * Ctrl-C in a terminal goes to every process of the session; the launcher stops its children in
   * order.
   */
  private static List<String> inOwnSession(List<String> command) {
    if (!Files.isExecutable(SETSID)) {
      return command;
    }
    List<String> wrapped = new ArrayList<>(command);
    wrapped.add(0, SETSID.toString());
    return wrapped;
  }

  private void await(Duration patience) {
    try {
      process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
