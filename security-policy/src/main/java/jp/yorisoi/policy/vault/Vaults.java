package jp.yorisoi.policy.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.setting.Setting;

/** The vault of each schema. An instance without the inner zone has no keys of {@code core}. */
@ApplicationScoped
public class Vaults {
  /** Before the configuration of a PKCS#11 provider, where keys lie on a token. */
  private static final String TOKEN = "pkcs11:";

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

  /**
   * The vault of a schema.
   *
   * @param chain which schema
   * @return {@link #front()} or {@link #core()}
   */
  public Vault of(Chain chain) {
    return chain == Chain.FRONT ? front() : core();
  }

  private static Vault load(String setting) {
    String keys = Setting.required(setting);
    String password = Setting.required(setting + "_PASSWORD");
    return keys.startsWith(TOKEN)
        ? Vault.onToken(Path.of(keys.substring(TOKEN.length())), password)
        : Vault.open(Path.of(keys), password);
  }
}
