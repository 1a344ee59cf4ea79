package jp.yorisoi.ear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PKCS#11 token in software (SoftHSM 2), made and given keys with tools of others, as a city
 * would. Its library reads where it lies from {@code SOFTHSM2_CONF}, which the build sets.
 */
final class SoftToken {
  static final String PIN = "24681357";
  private static final String OFFICER_PIN = "97531864";

  private final Path configuration;

  /** A token without keys. */
  SoftToken(Path folder) throws IOException, InterruptedException {
    Path tokens = Files.createDirectories(folder.resolve("tokens"));
    Files.writeString(
        Path.of(System.getenv("SOFTHSM2_CONF")),
        "directories.tokendir = " + tokens + "\nobjectstore.backend = file\nlog.level = ERROR\n");
    run(
        "softhsm2-util",
        "--init-token",
        "--free",
        "--label",
        "yorisoi",
        "--pin",
        PIN,
        "--so-pin",
        OFFICER_PIN);
    configuration =
        Files.writeString(
            folder.resolve("token.cfg"),
            "name = yorisoi\nlibrary = " + library() + "\nslotListIndex = 0\n");
  }

  /** The file a setting would name. */
  Path configuration() {
    return configuration;
  }

  /** Makes a key on the token. */
  void generate(String alias) throws IOException, InterruptedException {
    run(
        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
        "-genseckey",
        "-alias",
        alias,
        "-keyalg",
        "AES",
        "-keysize",
        "256",
        "-keystore",
        "NONE",
        "-storetype",
        "PKCS11",
        "-providerClass",
        "sun.security.pkcs11.SunPKCS11",
        "-providerArg",
        configuration.toString(),
        "-storepass",
        PIN);
  }

  /** Where Debian and others put it. */
  private static Path library() throws IOException {
    return Stream.of("/usr/lib/softhsm", "/usr/lib64/pkcs11", "/usr/local/lib/softhsm")
        .map(folder -> Path.of(folder, "libsofthsm2.so"))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new IOException("no libsofthsm2.so; Debian: apt install softhsm2"));
  }

  private static void run(String... command) throws IOException, InterruptedException {
    Path log = Files.createTempFile("token", ".log");
    Process process =
        new ProcessBuilder(new ArrayList<>(List.of(command)))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IOException(command[0] + " failed: " + Files.readString(log));
    }
    Files.delete(log);
  }
}
