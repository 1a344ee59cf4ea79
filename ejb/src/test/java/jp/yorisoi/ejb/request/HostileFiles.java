package jp.yorisoi.ejb.request;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import jp.yorisoi.ejb.cleaning.Pictures;
import jp.yorisoi.ejb.intake.archive.Channel;
import jp.yorisoi.ejb.intake.archive.SamplePackages;

/** Files somebody hostile could send as a photo. */
final class HostileFiles {
  /** Stands in each of them where it could do harm. */
  static final String MARK = "YORISOI-ATTACK";

  private static final String SCRIPT = "<script>" + MARK + "</script>";
  private static final int LIMIT = 10 * 1024 * 1024;
  private static final int BOMB = 100 * 1024 * 1024;
  private static final int PNG_HEAD = 33;

  private HostileFiles() {}

  static byte[] of(String how) {
    byte[] png = Pictures.of("png", 20, 20);
    byte[] jpeg = Pictures.of("jpg", 20, 20);
    return switch (how) {
      case "windows program" -> text("MZ\u0090\0" + MARK);
      case "linux program" -> text("\u007fELF" + MARK);
      case "shell script" -> text("#!/bin/sh\necho " + MARK);
      case "html" -> text("<html>" + SCRIPT);
      case "svg" -> text("<svg xmlns='http://www.w3.org/2000/svg'>" + SCRIPT + "</svg>");
      case "svg with xml head" ->
          text(
              "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///x'>]><svg>&x;</svg>");
      case "gif with script" -> text("GIF89a/*" + MARK + "*/=1;alert(1)");
      case "bmp" -> Pictures.of("bmp", 20, 20);
      case "tiff" -> text("II*\0" + MARK);
      case "webp" -> text("RIFF\0\0\0\0WEBPVP8 " + MARK);
      case "office document" -> SamplePackages.good(Channel.SELF);
      case "eicar" ->
          // put together here, so that no scanner takes this source for it
          text("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
      case "pdf behind a space" -> text(" %PDF-1.7\n%%EOF\n");
      case "pdf cut off" -> text("%PDF-1.7\n1 0 obj\n" + MARK);
      case "pdf with archive" -> pdfWithArchive();
      case "png cut off" -> Arrays.copyOf(png, 60);
      case "jpeg head only" -> HexFormat.of().parseHex("ffd8ffe000104a46494600010100");
      case "nothing" -> new byte[0];
      case "one byte too large" -> Arrays.copyOf(jpeg, LIMIT + 1);
      case "huge png" -> hugePng(png);
      case "huge jpeg" -> hugeJpeg(jpeg);
      case "png with packed bomb" -> withData(png);
      case "png with text bomb" -> withChunk(png, "zTXt", joined(text("Comment\0\0"), bomb()));
      case "png with profile bomb" -> withChunk(png, "iCCP", joined(text("icc\0\0"), bomb()));
      case "png with script text" -> withChunk(png, "tEXt", text("Comment\0" + SCRIPT));
      case "png with page behind" -> joined(png, text("<html>" + SCRIPT));
      case "jpeg with archive" -> joined(jpeg, SamplePackages.good(Channel.SELF));
      case "jpeg with script comment" -> withSegment(jpeg, 0xFE, text(SCRIPT));
      case "jpeg with script in exif" -> Pictures.jpegHeld(6, SCRIPT);
      case "jpeg with exif outside" -> withSegment(jpeg, 0xE1, exif("4d4d002a7ffffff0"));
      case "jpeg with exif loop" -> withSegment(jpeg, 0xE1, exif("4d4d002a00000008ffff"));
      case "jpeg named by png" -> joined(Arrays.copyOf(png, 8), jpeg);
      default -> throw new IllegalArgumentException(how);
    };
  }

  /** Whole for a reader of PDF, since its end mark stands near the end, and for one of archives. */
  private static byte[] pdfWithArchive() {
    return joined(text("%PDF-1.7\n%%EOF\n"), HexFormat.of().parseHex("504b0506" + "00".repeat(18)));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] exif(String tiff) {
    return joined(text("Exif\0\0"), HexFormat.of().parseHex(tiff));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private static byte[] hugePng(byte[] png) {
    ByteBuffer head = ByteBuffer.wrap(png);
    head.putInt(16, 65_535).putInt(20, 65_535);
    CRC32 crc = new CRC32();
    crc.update(png, 12, 17);
    head.putInt(29, (int) crc.getValue());
    return png;
  }

  /** Height and width behind the marker that begins a frame. */
  private static byte[] hugeJpeg(byte[] jpeg) {
    for (int i = 2; i < jpeg.length - 9; i++) {
      if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
        ByteBuffer.wrap(jpeg).putInt(i + 5, -1);
        return jpeg;
      }
    }
    throw new IllegalStateException("no frame");
  }

  /** One marker segment right behind the beginning. */
  private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    ByteBuffer all = ByteBuffer.allocate(jpeg.length + 4 + content.length);
    all.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker);
    all.putShort((short) (content.length + 2)).put(content).put(jpeg, 2, jpeg.length - 2);
    return all.array();
  }

  /** One chunk right behind the head. */
  private static byte[] withChunk(byte[] png, String type, byte[] content) {
    return spliced(png, PNG_HEAD, PNG_HEAD, chunk(type, content));
  }

  /** The picture data replaced by far more than the picture needs. */
  private static byte[] withData(byte[] png) {
    int from = new String(png, StandardCharsets.ISO_8859_1).indexOf("IDAT") - 4;
    int length = ByteBuffer.wrap(png).getInt(from);
    return spliced(png, from, from + 12 + length, chunk("IDAT", bomb()));
  }

  private static byte[] spliced(byte[] all, int from, int until, byte[] middle) {
    return joined(
        joined(Arrays.copyOf(all, from), middle), Arrays.copyOfRange(all, until, all.length));
  }

  private static byte[] chunk(String type, byte[] content) {
    byte[] named = joined(text(type), content);
    CRC32 crc = new CRC32();
    crc.update(named);
    return ByteBuffer.allocate(named.length + 8)
        .putInt(content.length)
        .put(named)
        .putInt((int) crc.getValue())
        .array();
  }

  private static byte[] bomb() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes)) {
      byte[] zeros = new byte[1024 * 1024];
      for (int i = 0; i < BOMB / zeros.length; i++) {
        packed.write(zeros);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
