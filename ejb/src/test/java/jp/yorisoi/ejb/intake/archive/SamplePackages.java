package jp.yorisoi.ejb.intake.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.yorisoi.ejb.kernel.Sha256;

/**
 * Packages for tests: a good one, its parts, and archives made of any parts. Everybody is
 * fictional.
 */
public final class SamplePackages {
  private SamplePackages() {}

  public static ManifestHeader header(Channel channel) {
    return new ManifestHeader(
        channel == Channel.PITTARI ? "2026112200000001" : "2611-000001-3",
        "322067",
        "child-allowance-claim",
        "児童手当の認定請求",
        "child-allowance-claim-form",
        1,
        OffsetDateTime.parse("2026-11-22T09:00:00+09:00"),
        OffsetDateTime.parse("2026-11-22T09:00:05+09:00"),
        ApplicantKind.PRINCIPAL,
        channel);
  }

  public static Application application() {
    return new Application(
        "安来市長",
        LocalDate.of(2026, 11, 22),
        new Applicant(
            "安来　花子", "ヤスギ　ハナコ", LocalDate.of(1990, 1, 1), Sex.FEMALE, "6920011", "島根県安来市安来町878-2"),
        new Contact(Optional.of("0854-00-0000"), Optional.of("hanako@example.jp")),
        "児童手当の認定請求",
        List.of(
            new Item("applicant-name", "氏名", OptionalInt.empty(), "安来　花子"),
            new Item("child-name", "子の氏名", OptionalInt.of(0), "安来　一郎"),
            new Item("child-name", "子の氏名", OptionalInt.of(1), "安来　二郎")));
  }

  public static PackageDocument photo() {
    return new PackageDocument("insurance-proof", DocumentType.JPEG, jpeg(2000));
  }

  /** Bytes that begin as a JPEG does and do not compress. */
  public static byte[] jpeg(int length) {
    byte[] bytes = new byte[length];
    new java.util.Random(1).nextBytes(bytes);
    bytes[0] = (byte) 0xff;
    bytes[1] = (byte) 0xd8;
    bytes[2] = (byte) 0xff;
    return bytes;
  }

  public static byte[] good(Channel channel) {
    return PackageWriter.write(header(channel), application(), List.of(photo()));
  }

  /** The files of the good package by name, to be changed and packed again. */
  public static Map<String, byte[]> files(Channel channel) {
    try {
      return new LinkedHashMap<>(ArchiveReader.unpack(good(channel)));
    } catch (PackageRefused impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A package with a file where its signature stands. */
  public static byte[] withSignature(byte[] archive, byte[] signature) {
    try {
      Map<String, byte[]> files = new LinkedHashMap<>(ArchiveReader.unpack(archive));
      files.put(EntryNames.SIGNATURE, signature);
      return zip(files);
    } catch (PackageRefused impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The files of a package by name, to be changed and packed again. */
  public static Map<String, byte[]> unpacked(byte[] archive) {
    try {
      return new LinkedHashMap<>(ArchiveReader.unpack(archive));
    } catch (PackageRefused impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** The good package with the text of its manifest changed. */
  public static byte[] withManifest(UnaryOperator<String> change) {
    Map<String, byte[]> files = files(Channel.SELF);
    files.compute(
        "manifest.json",
        (name, bytes) ->
            change
                .apply(new String(bytes, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));
    return zip(files);
  }

  /** The good package with another application.xml and a manifest that fits it. */
  public static byte[] withApplication(UnaryOperator<String> change) {
    String xml = new String(files(Channel.SELF).get("application.xml"), StandardCharsets.UTF_8);
    return withListed("application.xml", change.apply(xml).getBytes(StandardCharsets.UTF_8));
  }

  /** The good package with other bytes in a file and a manifest that fits them. */
  public static byte[] withListed(String name, byte[] content) {
    Map<String, byte[]> files = files(Channel.SELF);
    byte[] old = files.put(name, content);
    String manifest =
        new String(files.get("manifest.json"), StandardCharsets.UTF_8)
            .replace(Sha256.hex(old), Sha256.hex(content))
            .replace("\"size\":" + old.length + ",", "\"size\":" + content.length + ",");
    files.put("manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
    return zip(files);
  }
}
