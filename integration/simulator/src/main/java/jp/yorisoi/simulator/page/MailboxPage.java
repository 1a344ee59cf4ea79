package jp.yorisoi.simulator.page;

import java.util.Collections;
import java.util.List;
import jp.yorisoi.simulator.http.ProblemException;
import jp.yorisoi.simulator.mail.MailLedger;
import jp.yorisoi.simulator.mail.ReadableMail;
import jp.yorisoi.simulator.mail.StoredMail;

/**
 * The pages below {@code /mailbox/}: the mails that arrived, and one of them.
 *
 * @param mails what arrived
 * @param cityLabel the name of the city
 */
public record MailboxPage(MailLedger mails, String cityLabel) {

  /**
   * Writes the list, newest first.
   *
   * @return HTML
   */
  public String writeList() {
    List<StoredMail> all = mails.all();
    Collections.reverse(all);
    Html html = new Html().raw("<section aria-labelledby=\"m\"><h2 id=\"m\">届いたメール</h2>");
    if (all.isEmpty()) {
      html.raw("<p>まだ届いていません。</p>");
    } else {
      html.tableHead("メール", "日時", "宛先", "件名", "届いた回数");
      for (StoredMail mail : all) {
        ReadableMail readable = ReadableMail.of(mail);
        html.raw("<tr>")
            .cell(mail.receivedAt().substring(0, 19).replace('T', ' '))
            .cell(readable.to());
        html.raw("<td class=\"wide\"><a href=\"/mailbox/").text(mail.number()).raw("\">");
        html.text(readable.subject().isBlank() ? "（件名なし）" : readable.subject()).raw("</a></td>");
        html.cell(mail.deliveries() + " 回").raw("</tr>");
      }
      html.tableEnd();
    }
    return html.raw("</section>").page("メール", cityLabel);
  }

  /**
   * Writes one mail.
   *
   * @param number as in the list
   * @return HTML
   * @throws ProblemException 404 when there is none
   */
  public String writeOne(int number) {
    StoredMail mail =
        mails
            .find(number)
            .orElseThrow(
                () -> new ProblemException(404, "resource-unknown", "No mail has this number"));
    ReadableMail readable = ReadableMail.of(mail);
    return new Html()
        .raw("<section aria-labelledby=\"m\"><h2 id=\"m\">")
        .text(readable.subject())
        .raw("</h2><dl class=\"facts\"><dt>差出人</dt><dd>")
        .text(readable.from())
        .raw("</dd><dt>宛先</dt><dd>")
        .text(readable.to())
        .raw("</dd><dt>届いた日時</dt><dd>")
        .text(mail.receivedAt().replace('T', ' '))
        .raw("</dd><dt>届いた回数</dt><dd>")
        .text(mail.deliveries())
        .raw(" 回</dd><dt>Message-ID</dt><dd>")
        .text(mail.messageId())
        .raw("</dd></dl><pre>")
        .text(readable.text())
        .raw("</pre></section>")
        .page("メール", cityLabel);
  }
}
