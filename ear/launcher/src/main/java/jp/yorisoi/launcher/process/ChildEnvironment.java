package jp.yorisoi.launcher.process;

import java.util.Map;

/**
 * What a child learns of our settings. A process inherits the environment of the one that starts
 * it, and ours may hold what no child is to know: the accounts of the owners, of the backup, and of
 * a schema that is not the child's.
 */
public final class ChildEnvironment {
  private static final String OURS = "YORISOI_";

  private ChildEnvironment() {}

  /**
   * Gives a child these settings and no other of ours; what is not ours ({@code PATH} and the like)
   * stays.
   *
   * @param builder the child that is to be started
   * @param settings the variables it gets
   */
  public static void give(ProcessBuilder builder, Map<String, String> settings) {
    builder.environment().keySet().removeIf(name -> name.startsWith(OURS));
    builder.environment().putAll(settings);
  }
}
