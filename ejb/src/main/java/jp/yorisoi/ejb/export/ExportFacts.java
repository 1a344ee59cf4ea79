package jp.yorisoi.ejb.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the audit trail is told an export is about, done or refused: number, kind, purpose, rows and
 * the names of what the list was narrowed by, never a value of them.
 *
 * @param names the facts, in order
 */
record ExportFacts(List<String> names) {
  private static final Pattern NUMBER = Pattern.compile("\\d{8}-[A-Z]{8}");
  private static final Map<ExportKind, List<String>> FIXED =
      Map.of(
          ExportKind.NAME_LIST, List.of("session"),
          ExportKind.NAME_LIST_PRINT, List.of("session"),
          ExportKind.DAY_LIST_PRINT, List.of("place", "day"),
          ExportKind.OFFLINE_LIST, List.of("place", "day"),
          ExportKind.POSTCARD_PRINT, List.of("due"),
          ExportKind.TOUR_SHEET_PRINT, List.of("tour"),
          ExportKind.LETTER_PRINT, List.of("case", "step"));

  /** Takes a copy. */
  ExportFacts {
    names = List.copyOf(names);
  }

  /** Of a request that is kept. */
  static ExportFacts of(ExportRequest request, int rows) {
    return new ExportFacts(
        Stream.concat(
                Stream.of("request=" + request.id()),
                wanted(
                    request.kind(),
                    request.parameters(),
                    request.grounds().purpose(),
                    String.valueOf(rows)))
            .toList());
  }

  /**
   * Of what is wanted and not kept as a request.
   *
   * @param rows how many rows, or a word when nobody counted
   */
  static ExportFacts of(ExportKind kind, String parameters, ExportPurpose purpose, String rows) {
    return new ExportFacts(wanted(kind, parameters, purpose, rows).toList());
  }

  /** Of a number nobody knows: what was typed stays out, unless it is shaped like ours. */
  static ExportFacts unknown(String id) {
    boolean ours = id != null && NUMBER.matcher(id).matches();
    return new ExportFacts(List.of("request=" + (ours ? id : "malformed")));
  }

  ExportFacts and(List<String> more) {
    List<String> all = new ArrayList<>(names);
    all.addAll(more);
    return new ExportFacts(all);
  }

  private static Stream<String> wanted(
      ExportKind kind, String parameters, ExportPurpose purpose, String rows) {
    List<String> filter =
        FIXED.containsKey(kind) ? FIXED.get(kind) : WorkListFilter.names(parameters);
    return Stream.of(
        kind.name(),
        "purpose=" + (purpose == null ? "none" : purpose),
        "rows=" + rows,
        "filter=" + String.join("+", filter));
  }
}
