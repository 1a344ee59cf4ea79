package jp.yorisoi.simulator.page;

/**
 * Writes HTML so that text can never become markup: {@link #text} escapes, {@link #raw} is for
 * literals of this package only.
 */
final class Html {

  private final StringBuilder out = new StringBuilder();

  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  Html text(Object value) {
    out.append(escape(String.valueOf(value)));
    return this;
  }

  /** A table cell. */
  Html cell(Object value) {
    return raw("<td class=\"num\">").text(value).raw("</td>");
  }

  /** A table cell whose text may break. */
  Html wideCell(Object value) {
    return raw("<td class=\"wide\">").text(value).raw("</td>");
  }

  /** A table cell with one coloured word; the kind is ok, bad, wait or empty. */
  Html tagCell(String kind, Object value) {
    return raw("<td><span class=\"tag ").raw(kind).raw("\">").text(value).raw("</span></td>");
  }

  /** A figure with its name. */
  Html figure(String name, Object value) {
    return raw("<div><dt>").text(name).raw("</dt><dd>").text(value).raw("</dd></div>");
  }

  /** The head of a table; wide tables scroll within a region that has the table's name. */
  Html tableHead(String tableName, String... names) {
    raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
        .text(tableName)
        .raw("の表\"><table><thead><tr>");
    for (String name : names) {
      raw("<th scope=\"col\">").text(name).raw("</th>");
    }
    return raw("</tr></thead><tbody>");
  }

  /** The end of a table. */
  Html tableEnd() {
    return raw("</tbody></table></div>");
  }

  /** A choice of a select. */
  Html option(String value, String label, boolean chosen) {
    return raw("<option value=\"")
        .text(value)
        .raw(chosen ? "\" selected>" : "\">")
        .text(label)
        .raw("</option>");
  }

  /** The frame all pages share; this becomes their content. */
  String page(String title, String cityLabel) {
    return new Html()
        .raw("<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\">")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .raw("<link rel=\"stylesheet\" href=\"/simulator.css\"><title>")
        .text("模擬 " + title)
        .raw("</title></head><body><header><div><h1><span class=\"mock\">模擬</span>")
        .text(title)
        .raw("</h1><p>")
        .text(cityLabel + "の外部システムの代わりをする試験用の画面です。出てくる人物・番号はすべて架空です。")
        .raw(
            "</p><nav aria-label=\"ページ\"><a href=\"/\">一覧</a><a href=\"/mailbox/\">届いたメール</a></nav></div></header><main>")
        .raw(out.toString())
        .raw("</main></body></html>")
        .out
        .toString();
  }

  private static String escape(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
