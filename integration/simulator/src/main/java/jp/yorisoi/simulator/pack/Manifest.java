package jp.yorisoi.simulator.pack;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What {@code manifest.json} says.
 *
 * @param number 受付番号 of the service
 * @param municipality 団体コード
 * @param procedureId 手続ID
 * @param version 様式版
 * @param at 受付日時 and 到達日時, ISO 8601 with offset
 * @param files what it lists
 */
record Manifest(
    String number,
    String municipality,
    String procedureId,
    int version,
    String at,
    List<PackedFile> files) {

  byte[] toJson() {
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (PackedFile file : files) {
      JsonObjectBuilder item = Json.createObjectBuilder().add("path", file.path());
      if (file.documentId().isEmpty()) {
        item.add("role", "application");
      } else {
        item.add("role", "attachment").add("documentId", file.documentId());
      }
      list.add(
          item.add("mediaType", file.mediaType())
              .add("size", file.content().length)
              .add("sha256", sha256(file.content())));
    }
    return Json.createObjectBuilder()
        .add("formatVersion", 1)
        .add("受付番号", number)
        .add("団体コード", municipality)
        .add("手続ID", procedureId)
        .add("手続名", "児童手当の認定請求")
        .add("様式ID", procedureId + "-form")
        .add("様式版", version)
        .add("受付日時", at)
        .add("到達日時", at)
        .add("申請者区分", "本人")
        .add("申請経路", "PITTARI")
        .add("files", list)
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
