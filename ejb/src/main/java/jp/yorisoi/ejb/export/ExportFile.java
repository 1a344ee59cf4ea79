package jp.yorisoi.ejb.export;

/**
 * A file that leaves the system.
 *
 * @param name its name, ASCII
 * @param content its bytes
 */
public record ExportFile(String name, byte[] content) {

  /** What is in it stays out of logs. */
  @Override
  public String toString() {
    return name;
  }
}
