package jp.yorisoi.launcher;

/** Entry point of {@code java -jar launcher.jar COMMAND}. */
public final class Main {
  private Main() {}

  /**
   * Runs one command.
   *
   * @param arguments the command and its options
   */
  public static void main(String[] arguments) {
    jp.yorisoi.launcher.setup.Places places =
        jp.yorisoi.launcher.setup.Places.ofRoot(jp.yorisoi.launcher.setup.Places.findRoot());
    System.out.println(places);
  }
}
