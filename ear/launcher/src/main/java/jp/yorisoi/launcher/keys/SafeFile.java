package jp.yorisoi.launcher.keys;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/**
 * Writes a file so that a kill or a power cut at any point leaves the old one or the new one:
 * beside it, to the disk, in its place, and the folder to the disk.
 */
final class SafeFile {
  private SafeFile() {}

  /** Writes the content of a file. */
  interface Content {
    void to(OutputStream out) throws IOException;
  }

  /** Writes a file with the owner and the rights of another one, if that is there. */
  static void write(Path file, Path like, Content content) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(next); // of a run that was killed
    Files.createFile(
        next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
      OutputStream out = Channels.newOutputStream(channel);
      content.to(out);
      channel.force(true);
    }
    if (Files.exists(like)) {
      belongLike(like, next);
    }
    move(next, file);
  }

  /** Puts a copy of one file in the place of another. */
  static void replace(Path with, Path file) throws IOException {
    write(file, file, out -> Files.copy(with, out));
  }

  static void store(KeyStore store, OutputStream out, char[] password) throws IOException {
    try {
      store.store(out, password);
    } catch (GeneralSecurityException refused) {
      throw new IOException(refused);
    }
  }

  /** An instance that runs as somebody else than this command goes on reading its file. */
  private static void belongLike(Path like, Path file) throws IOException {
    PosixFileAttributes old = Files.readAttributes(like, PosixFileAttributes.class);
    PosixFileAttributeView now =
        Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (!now.readAttributes().owner().equals(old.owner())) {
      now.setOwner(old.owner());
    }
    if (!now.readAttributes().group().equals(old.group())) {
      now.setGroup(old.group());
    }
    now.setPermissions(old.permissions());
  }

  private static void move(Path next, Path file) throws IOException {
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    try (FileChannel folder =
        FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    }
  }
}
