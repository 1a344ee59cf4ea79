package jp.yorisoi.simulator.online;

/**
 * An application the service holds.
 *
 * @param number 受付番号 of the service, 16 digits
 * @param procedureId 手続ID
 * @param municipality 団体コード of the city it was sent to
 * @param arrivedAt 到達日時, ISO 8601 with offset
 * @param size of the archive in bytes
 * @param sha256 of the archive, hexadecimal
 * @param note how it was made: empty for a good one, else its defect
 * @param receipt the city's answer, null while it waits
 * @param status the last status the city sent, null before the first
 */
public record HeldApplication(
    String number,
    String procedureId,
    String municipality,
    String arrivedAt,
    long size,
    String sha256,
    String note,
    Receipt receipt,
    Status status) {

  HeldApplication with(Receipt answer) {
    return new HeldApplication(
        number, procedureId, municipality, arrivedAt, size, sha256, note, answer, status);
  }

  HeldApplication with(Status newest) {
    return new HeldApplication(
        number, procedureId, municipality, arrivedAt, size, sha256, note, receipt, newest);
  }
}
