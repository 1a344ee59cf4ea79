package jp.yorisoi.simulator.page;

import java.util.Collections;
import java.util.List;
import jp.yorisoi.simulator.message.MessageLedger;
import jp.yorisoi.simulator.message.StoredMessage;

/**
 * The page {@code /messages/}: the short messages and LINE messages that arrived.
 *
 * @param sms short messages
 * @param line messages on LINE
 * @param cityLabel the name of the city
 */
public record MessagesPage(MessageLedger sms, MessageLedger line, String cityLabel) {

  /**
   * Writes the page, newest first.
   *
   * @return HTML
   */
  public String write() {
    Html html = new Html();
    list(html, "s", "届いたSMS", sms.all());
    list(html, "l", "届いたLINE", line.all());
    return html.page("SMSとLINE", cityLabel);
  }

  private static void list(Html html, String id, String title, List<StoredMessage> all) {
    html.raw("<section aria-labelledby=\"" + id + "\"><h2 id=\"" + id + "\">")
        .text(title)
        .raw("</h2>");
    if (all.isEmpty()) {
      html.raw("<p>まだ届いていません。</p>");
    } else {
      Collections.reverse(all);
      html.tableHead(title, "日時", "宛先", "文", "届いた回数");
      for (StoredMessage message : all) {
        html.raw("<tr>")
            .cell(message.receivedAt().substring(0, 19).replace('T', ' '))
            .cell(message.to())
            .wideCell(message.text());
        html.cell(message.deliveries() + " 回").raw("</tr>");
      }
      html.tableEnd();
    }
    html.raw("</section>");
  }
}
