package jp.yorisoi.policy.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/** Keys in a PKCS#12 file, which its owner replaces as a whole (docs/adr/0011). */
record KeyFile(Path file, String password) implements RereadKeys.Store {

  @Override
  public Object mark() {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      // a replaced file is another one, even within the same tick of the clock
      return Arrays.asList(now.fileKey(), now.lastModifiedTime(), now.size());
    } catch (IOException away) {
      throw new VaultBroken("key file cannot be read", away);
    }
  }

  @Override
  public KeyRing read() {
    return KeyRing.load(file, password.toCharArray());
  }

  /** Never shows the password. */
  @Override
  public String toString() {
    return "KeyFile[" + file + "]";
  }
}
