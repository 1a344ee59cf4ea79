package jp.yorisoi.simulator.ca;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import jp.yorisoi.simulator.population.CardKey;

/**
 * Key pairs of the test CA as files: {@code <name>.pub} is written last, so a pair is there when it
 * is.
 */
final class KeyFile {

  private KeyFile() {}

  /** Reads a pair, or makes and keeps one when there is none yet. */
  static KeyPair loadOrMake(Path folder, String name, CardKey kind)
      throws IOException, GeneralSecurityException {
    Path secret = folder.resolve(name + ".key");
    Path open = folder.resolve(name + ".pub");
    String algorithm = kind == CardKey.RSA ? "RSA" : "EC";
    if (Files.exists(open)) {
      KeyFactory factory = KeyFactory.getInstance(algorithm);
      return new KeyPair(
          factory.generatePublic(new X509EncodedKeySpec(Files.readAllBytes(open))),
          factory.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(secret))));
    }
    KeyPair pair = make(kind);
    write(secret, pair.getPrivate().getEncoded());
    write(open, pair.getPublic().getEncoded());
    return pair;
  }

  /** Makes a pair that is not kept. */
  static KeyPair make(CardKey kind) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(kind == CardKey.RSA ? "RSA" : "EC");
    if (kind == CardKey.RSA) {
      generator.initialize(2048);
    } else {
      generator.initialize(new ECGenParameterSpec("secp384r1"));
    }
    return generator.generateKeyPair();
  }

  /** Writes a file so that after a crash it is whole or not there. */
  static void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    try (FileChannel channel =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
