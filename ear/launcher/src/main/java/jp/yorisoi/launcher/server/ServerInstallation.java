package jp.yorisoi.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.yorisoi.launcher.setup.Folders;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Places;

/** Payara Server, unpacked once from the zip of Maven Central. Domains lie elsewhere. */
record ServerInstallation(Path folder) {

  /** Unpacks it unless it is there. */
  static ServerInstallation unpacked(Places places) {
    Path folder = places.launcherTarget().resolve("payara-server");
    Path zip = places.launcherTarget().resolve("payara-server.zip");
    if (!Files.isDirectory(folder)) {
      if (!Files.isRegularFile(zip)) {
        throw new LaunchFailure(
            "Payara Server がまだ取り寄せられていません(" + zip + ")。./yorisoi server で取り寄せます。");
      }
      unpack(zip, folder);
    }
    return new ServerInstallation(folder.resolve("payara6"));
  }

  private static void unpack(Path zip, Path folder) {
    try {
      Path fresh = Files.createTempDirectory(folder.getParent(), "payara-unpacking-");
      try (ZipFile file = new ZipFile(zip.toFile())) {
        Enumeration<? extends ZipEntry> entries = file.entries();
        while (entries.hasMoreElements()) {
          extract(file, entries.nextElement(), fresh);
        }
      }
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      if (!Files.isDirectory(folder)) {
        throw new LaunchFailure("Payara Server を展開できません。", failed);
      }
    }
  }

  private static void extract(ZipFile file, ZipEntry entry, Path fresh) throws IOException {
    Path target = fresh.resolve(entry.getName()).normalize();
    if (!target.startsWith(fresh)) {
      throw new IOException("entry outside of the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    try (InputStream in = file.getInputStream(entry)) {
      Files.copy(in, target);
    }
  }

  /** The administration client. */
  Path admin() {
    return folder.resolve("glassfish/lib/client/appserver-cli.jar");
  }

  /** A fresh domain as the makers ship it. */
  void copyDomain(Path target) throws IOException {
    Folders.delete(target);
    Files.createDirectories(target.getParent());
    Folders.copy(folder.resolve("glassfish/domains/domain1"), target);
  }
}
