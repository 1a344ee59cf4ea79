package jp.yorisoi.ejb.export;

import java.util.List;
import jp.yorisoi.policy.audit.Shown;

/**
 * Something to be printed.
 *
 * @param kind what it is
 * @param title its title, for the watermark
 * @param parameters which one
 * @param rows how many persons or cases stand on it
 * @param fields names of the fields on it
 * @param shown the cases and persons on it
 * @param content what the page shows
 * @param <T> what the page shows
 */
record Paper<T>(
    ExportKind kind,
    String title,
    String parameters,
    int rows,
    List<String> fields,
    List<Shown> shown,
    T content) {

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return kind.name();
  }
}
