package jp.yorisoi.launcher.command;

import java.util.Arrays;
import java.util.List;
import jp.yorisoi.launcher.setup.LaunchFailure;

/** All commands, and finding the one that is meant. */
public final class Commands {
  private static final int FAILED = 1;
  private static final int WRONG_USE = 2;
  private static final List<String> HELP = List.of("--help", "-h");

  private final List<Command> all;

  /** The commands of this release. */
  public Commands() {
    this.all =
        List.of(
            new RunCommand(false),
            new RunCommand(true),
            new MigrateCommand(),
            new AuditVerifyCommand(),
            new BookingReplayCommand(),
            new BackupCommand(),
            new RestoreCommand(),
            new KeysListCommand(),
            new KeysRotateCommand(),
            new KeysRetireCommand(),
            new DbaSqlCommand(),
            new SimulateCommand(),
            new TestSummaryCommand());
  }

  /**
   * Runs the command the words name.
   *
   * @param session settings and screen
   * @param words the command line
   * @return the exit code
   */
  public int run(Session session, String... words) {
    if (words.length == 0 || words[0].equals("help") || HELP.contains(words[0])) {
      help(session.screen());
      return words.length == 0 ? WRONG_USE : 0;
    }
    for (Command command : all) {
      String[] name = command.name().split(" ");
      if (words.length >= name.length
          && Arrays.equals(name, 0, name.length, words, 0, name.length)) {
        return run(session, command, Arrays.copyOfRange(words, name.length, words.length));
      }
    }
    session.screen().complain("「" + String.join(" ", words) + "」という命令はありません。");
    help(session.screen());
    return WRONG_USE;
  }

  private static int run(Session session, Command command, String... rest) {
    if (rest.length > 0 && HELP.contains(rest[0])) {
      session.screen().line(usage(command));
      return 0;
    }
    try {
      return command.run(session, Arguments.of(rest));
    } catch (UsageError wrong) {
      session.screen().complain(wrong.getMessage());
      session.screen().complain(usage(command));
      return WRONG_USE;
    } catch (LaunchFailure failure) {
      session.screen().complain(failure.getMessage());
      if (failure.getCause() != null) {
        session.screen().complain("  (" + failure.getCause() + ")");
      }
      return FAILED;
    }
  }

  private static String usage(Command command) {
    return "使い方: ./yorisoi " + command.name() + "  " + command.help();
  }

  private void help(Screen screen) {
    screen.line("使い方: ./yorisoi 命令 [指定]");
    for (Command command : all) {
      screen.line(String.format("  %-14s %s", command.name(), command.help()));
    }
    screen.line(String.format("  %-14s %s", "test [unit]", "すべての試験(unit を付けると速いものだけ)をします"));
    screen.line(String.format("  %-14s %s", "bench [名前]", "性能を測ります"));
  }
}
