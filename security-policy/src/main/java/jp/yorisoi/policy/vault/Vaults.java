package jp.yorisoi.policy.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import jp.yorisoi.policy.setting.Setting;

/** The vault of each schema. An instance without the inner zone has no keys of {@code core}. */
@ApplicationScoped
public class Vaults {
  private volatile Vault front;
  private volatile Vault core;

  /** The vault of {@code front}. */
  public Vault front() {
    if (front == null) {
      front = load("YORISOI_FRONT_KEYS");
    }
    return front;
  }

  /** The vault of {@code core}; its keys are given to instances of the inner zone only. */
  public Vault core() {
    if (core == null) {
      core = load("YORISOI_CORE_KEYS");
    }
    return core;
  }

  private static Vault load(String setting) {
    return Vault.open(Path.of(Setting.required(setting)), Setting.required(setting + "_PASSWORD"));
  }
}
