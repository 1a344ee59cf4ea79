package jp.yorisoi.ejb.support;

import java.lang.reflect.Field;
import java.nio.file.Path;
import jp.yorisoi.policy.vault.Vaults;

/** Vaults with a key of their own, for tests of other features. */
public final class KeyedVaults {
  private KeyedVaults() {}

  /** Vaults with a key in a folder; the same folder gives the same key. */
  public static Vaults in(Path folder) throws Exception {
    Field vaults = Seals.class.getDeclaredField("vaults");
    vaults.setAccessible(true);
    return (Vaults) vaults.get(SeatWorkshop.seals(folder));
  }

  /** Sets a field that the container would. */
  public static void set(Object target, String field, Object value) throws Exception {
    SeatWorkshop.set(target, field, value);
  }
}
