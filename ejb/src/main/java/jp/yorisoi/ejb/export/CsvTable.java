package jp.yorisoi.ejb.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import jp.yorisoi.policy.audit.Shown;
import jp.yorisoi.policy.export.CsvCell;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * A list to be written as CSV.
 *
 * @param title what it is
 * @param columns headings of the columns
 * @param fields names of the fields, for the audit trail
 * @param rows cells, each row as long as the headings; null for an empty cell
 * @param shown the cases and persons of the rows
 */
record CsvTable(
    String title,
    List<String> columns,
    List<String> fields,
    List<List<String>> rows,
    List<Shown> shown) {
  /** Excel in Japan takes a file without it for Shift_JIS. */
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final String END = "\r\n";

  /**
   * The file: UTF-8 with a mark for Excel, the watermark, an empty line, headings, rows. Every cell
   * is disarmed, and free of individual numbers.
   */
  byte[] file(Watermark watermark) {
    StringBuilder text = new StringBuilder();
    watermark.lines().forEach(line -> text.append(cell(line)).append(END));
    text.append(END).append(line(columns));
    rows.forEach(row -> text.append(line(row)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(BOM);
    bytes.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CsvTable::cell).collect(Collectors.joining(",")) + END;
  }

  private static String cell(String text) {
    return CsvCell.disarmed(IndividualNumber.masked(text));
  }

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return title;
  }
}
