package jp.yorisoi.policy.setting;

/** A setting is absent or cannot be read; the instance does not start without it. */
public class SettingMissing extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * Names the setting.
   *
   * @param name name of the environment variable
   */
  public SettingMissing(String name) {
    super("setting absent or unreadable: " + name);
  }
}
