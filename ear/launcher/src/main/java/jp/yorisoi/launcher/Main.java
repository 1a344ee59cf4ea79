package jp.yorisoi.launcher;

import jp.yorisoi.launcher.command.Commands;
import jp.yorisoi.launcher.command.Screen;
import jp.yorisoi.launcher.command.Session;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Places;

/** Entry point of {@code java -jar launcher.jar COMMAND}. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends the JVM with its exit code.
   *
   * @param arguments the command and its options
   */
  public static void main(String[] arguments) {
    Screen screen = Screen.ofProcess();
    int code;
    try {
      code = new Commands().run(new Session(Places.findRoot(), System.getenv(), screen), arguments);
    } catch (LaunchFailure failure) {
      screen.complain(failure.getMessage());
      code = 1;
    }
    System.exit(code);
  }
}
