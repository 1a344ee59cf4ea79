package jp.yorisoi.launcher.keys;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import jp.yorisoi.launcher.setup.LaunchFailure;

/**
 * The PKCS#12 file with the keys of one schema. Every change writes a new file beside it and puts
 * that in its place at once, so that whoever reads, or the next start after a kill, finds the old
 * one or the new one and never a half; two commands at once change it one after the other.
 */
public final class KeyFile {
  private static final int BITS = 256;
  private static final int FINGERPRINT_CHARACTERS = 16;

  private final Path file;
  private final char[] password;

  /**
   * A key file, which need not exist yet.
   *
   * @param file where it lies
   * @param password its password and that of each key
   */
  public KeyFile(Path file, String password) {
    this.file = file;
    this.password = password.toCharArray();
  }

  /** Where it lies. */
  public Path path() {
    return file;
  }

  /**
   * What is in it.
   *
   * @return keys by epoch, then that of the hashes
   * @throws LaunchFailure when the file cannot be read
   */
  public List<KeyEntry> entries() {
    return entries(load(file));
  }

  /**
   * What tells its keys from others. A fingerprint of a random 256-bit key tells nothing about it.
   *
   * @return beginnings of SHA-256 in hexadecimal by alias; none when the file is not there
   * @throws LaunchFailure when the file cannot be read
   */
  Map<String, String> fingerprints() {
    KeyStore store = load(file);
    Map<String, String> found = new TreeMap<>();
    for (KeyEntry entry : entries(store)) {
      byte[] digest = sha256(key(store, entry.alias()).getEncoded());
      found.put(
          entry.alias(), HexFormat.of().formatHex(digest).substring(0, FINGERPRINT_CHARACTERS));
    }
    return found;
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException impossible) {
      throw new LaunchFailure("この Java には SHA-256 がありません。", impossible);
    }
  }

  /** Makes the file of a new installation, with {@code k1} and {@code h1}. */
  void create() {
    change(
        store -> {
          boolean fresh = entries(store).isEmpty(); // or another command was faster
          if (fresh) {
            add(store, "k1", newKey());
            add(store, KeyEntry.HASH, newKey());
          }
          return fresh;
        });
  }

  /**
   * Gives the keyed hashes their own entry. A file of an earlier release gets a copy of its oldest
   * key, under which it hashed, so that what is stored is still found.
   *
   * @return true if the entry was missing
   */
  public boolean ensureHashKey() {
    if (entries().stream().anyMatch(KeyEntry::hashes)) {
      return false;
    }
    return change(this::copyForHashes);
  }

  /**
   * Makes the next key seal: a prepared one, else a new one.
   *
   * @return its epoch
   */
  public int rotate() {
    return change(
        store -> {
          copyForHashes(store);
          List<KeyEntry> all = entries(store);
          int next = KeyEntry.newest(all) + 1;
          KeyEntry prepared = KeyEntry.find(all, "p" + next).orElse(null);
          add(store, "k" + next, prepared == null ? newKey() : key(store, prepared.alias()));
          if (prepared != null) {
            delete(store, prepared.alias());
          }
          return next;
        });
  }

  /**
   * Makes the next key without letting it seal yet: it opens, once the file is at an instance.
   *
   * @return its epoch; that of the one prepared before, when there is one
   */
  public int prepare() {
    return change(
        store -> {
          copyForHashes(store);
          List<KeyEntry> all = entries(store);
          int next = KeyEntry.newest(all) + 1;
          if (KeyEntry.find(all, "p" + next).isEmpty()) {
            add(store, "p" + next, newKey());
          }
          return next;
        });
  }

  /**
   * Takes a key out. The file as it was stays beside, for backups of before.
   *
   * @param epoch an epoch older than the one that seals
   * @return where the file as it was lies
   */
  public Path retire(int epoch) {
    return change(
        store -> {
          copyForHashes(store);
          Path before = file.resolveSibling(file.getFileName() + ".before-retire-k" + epoch);
          write(store, before);
          delete(store, "k" + epoch);
          return before;
        });
  }

  /**
   * Puts a key back that was taken out; what was added to the file since stays.
   *
   * @param before what {@link #retire} returned
   * @param epoch the key to put back
   */
  public void putBack(Path before, int epoch) {
    change(
        store -> {
          add(store, "k" + epoch, key(load(before), "k" + epoch));
          return epoch;
        });
  }

  private boolean copyForHashes(KeyStore store) {
    List<KeyEntry> all = entries(store);
    boolean missing = all.stream().noneMatch(KeyEntry::hashes);
    if (missing) {
      add(store, KeyEntry.HASH, key(store, KeyEntry.oldest(all).alias()));
    }
    return missing;
  }

  private <T> T change(Function<KeyStore, T> work) {
    synchronized (KeyFile.class) { // a file lock is of the process
      try {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
          channel.lock(); // given back when the channel is closed, or the process dies
          KeyStore store = load(file);
          T result = work.apply(store);
          write(store, file);
          return result;
        }
      } catch (IOException failed) {
        throw new LaunchFailure("鍵のファイル " + file + " を変えられません。", failed);
      }
    }
  }

  /** The keys of a file, none when it is not there. */
  private KeyStore load(Path from) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      if (Files.exists(from)) {
        try (InputStream in = Files.newInputStream(from)) {
          store.load(in, password);
        }
      } else {
        store.load(null, password);
      }
      return store;
    } catch (GeneralSecurityException | IOException unreadable) {
      throw new LaunchFailure("鍵のファイル " + from + " を開けません。", unreadable);
    }
  }

  private void write(KeyStore store, Path to) {
    try {
      SafeFile.write(to, file, out -> SafeFile.store(store, out, password));
    } catch (IOException failed) {
      throw new LaunchFailure("鍵のファイル " + to + " を書けません。", failed);
    }
  }

  private List<KeyEntry> entries(KeyStore store) {
    try {
      List<KeyEntry> all = new ArrayList<>();
      for (String alias : Collections.list(store.aliases())) {
        if (KeyEntry.isKey(alias)) {
          all.add(new KeyEntry(alias, store.getCreationDate(alias).toInstant()));
        }
      }
      all.sort(Comparator.comparing(KeyEntry::hashes).thenComparing(KeyEntry::epoch));
      return all;
    } catch (GeneralSecurityException unreadable) {
      throw new LaunchFailure("鍵のファイル " + file + " を開けません。", unreadable);
    }
  }

  private SecretKey key(KeyStore store, String alias) {
    try {
      return (SecretKey) store.getKey(alias, password);
    } catch (GeneralSecurityException unreadable) {
      throw new LaunchFailure("鍵 " + alias + " を開けません。", unreadable);
    }
  }

  private void add(KeyStore store, String alias, SecretKey key) {
    try {
      KeyStore.ProtectionParameter protection = new KeyStore.PasswordProtection(password);
      store.setEntry(alias, new KeyStore.SecretKeyEntry(key), protection);
    } catch (GeneralSecurityException refused) {
      throw new LaunchFailure("鍵 " + alias + " を加えられません。", refused);
    }
  }

  private static void delete(KeyStore store, String alias) {
    try {
      store.deleteEntry(alias);
    } catch (GeneralSecurityException refused) {
      throw new LaunchFailure("鍵 " + alias + " を除けません。", refused);
    }
  }

  private static SecretKey newKey() {
    try {
      KeyGenerator generator = KeyGenerator.getInstance("AES");
      generator.init(BITS);
      return generator.generateKey();
    } catch (GeneralSecurityException impossible) {
      throw new LaunchFailure("鍵を作れません。", impossible);
    }
  }
}
