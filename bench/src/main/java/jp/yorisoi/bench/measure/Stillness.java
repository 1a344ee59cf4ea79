package jp.yorisoi.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;

/**
 * A process that is made to stand still (SIGSTOP) while another side is measured, and then goes on
 * (SIGCONT). What it does by itself, such as scheduled jobs, costs the other side nothing
 * meanwhile.
 */
public final class Stillness {
  private Stillness() {}

  /**
   * Does something while a process of ours stands still.
   *
   * @param pid its number
   * @param act what is done
   * @param <T> what comes of it
   * @return what came of it; the process goes on, whatever happened
   * @throws Exception when the process is gone or not ours, or what the act threw
   */
  public static <T> T of(long pid, Callable<T> act) throws Exception {
    // a process that stands still cannot be stopped in order when this one ends meanwhile
    Thread atExit = new Thread(() -> ProcessHandle.of(pid).ifPresent(Stillness::goOn), "go-on");
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      send("STOP", pid);
      return act.call();
    } finally {
      forget(atExit);
      ProcessHandle.of(pid).ifPresent(Stillness::goOn);
    }
  }

  private static void goOn(ProcessHandle process) {
    try {
      send("CONT", process.pid());
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  private static void forget(Thread atExit) {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException endingAlready) {
      return;
    }
  }

  private static void send(String signal, long pid) throws IOException, InterruptedException {
    int code = new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).start().waitFor();
    if (code != 0) {
      throw new IOException("process " + pid + " did not take the signal " + signal);
    }
  }
}
