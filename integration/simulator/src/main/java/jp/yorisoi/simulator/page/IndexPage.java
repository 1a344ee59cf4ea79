package jp.yorisoi.simulator.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.yorisoi.simulator.allowance.DecisionLedger;
import jp.yorisoi.simulator.allowance.HeldDecision;
import jp.yorisoi.simulator.ca.CardOffice;
import jp.yorisoi.simulator.fault.Fault;
import jp.yorisoi.simulator.fault.FaultMode;
import jp.yorisoi.simulator.fault.Faults;
import jp.yorisoi.simulator.fault.TargetSystem;
import jp.yorisoi.simulator.mail.MailLedger;
import jp.yorisoi.simulator.online.ApplicationLedger;
import jp.yorisoi.simulator.online.HeldApplication;
import jp.yorisoi.simulator.online.Status;
import jp.yorisoi.simulator.pack.BadKind;
import jp.yorisoi.simulator.population.Population;
import jp.yorisoi.simulator.register.RegisterEndpoint;

/**
 * The page at {@code /}: what each simulated system holds, and its switch.
 *
 * @param population the made-up people
 * @param applications of the online-request service
 * @param decisions of the allowance core
 * @param mails that arrived
 * @param cards certificates
 * @param register the resident register
 * @param faults the switches
 */
public record IndexPage(
    Population population,
    ApplicationLedger applications,
    DecisionLedger decisions,
    MailLedger mails,
    CardOffice cards,
    RegisterEndpoint register,
    Faults faults) {

  private static final int NEWEST = 20;

  /**
   * Writes the page.
   *
   * @return HTML
   */
  public String write() {
    Html html = new Html();
    applications(html);
    decisions(html);
    others(html);
    switches(html);
    return html.page("外部システム", population.city().label());
  }

  private void applications(Html html) {
    List<HeldApplication> all = applications.all();
    long waiting = all.stream().filter(application -> application.receipt() == null).count();
    html.raw(
            "<section aria-labelledby=\"a\"><h2 id=\"a\">申請管理（オンライン申請の受け口）</h2><dl class=\"figures\">")
        .figure("受領待ち", waiting + " 件")
        .figure("受領済み", all.size() - waiting + " 件")
        .raw("</dl>");
    requestForm(html);
    if (!all.isEmpty()) {
      html.tableHead("申請", "受付番号", "中身", "市の受領", "処理状況", "市の番号・理由", "申請者への文", "到達", "大きさ");
      newest(all).forEach(application -> row(html, application));
      html.tableEnd();
    }
    html.raw("</section>");
  }

  private static void row(Html html, HeldApplication application) {
    String note = application.note();
    html.raw("<tr>").cell(application.number());
    html.tagCell(
        note.isEmpty() ? "" : "bad",
        note.isEmpty() ? "正しい" : BadKind.of(note).map(BadKind::label).orElse(note));
    String answer = "";
    if (application.receipt() == null) {
      html.tagCell("wait", "待ち");
    } else {
      boolean accepted = application.receipt().result().equals("accepted");
      html.tagCell(accepted ? "ok" : "bad", accepted ? "受領" : "受領できない");
      answer =
          (application.receipt().receiptNumber() + " " + application.receipt().reason()).strip();
    }
    Status status = application.status();
    html.cell(status == null ? "" : statusLabel(status.status()) + "（" + status.sequence() + "）");
    html.wideCell(answer).wideCell(status == null ? "" : status.message());
    html.cell(time(application.arrivedAt())).cell(size(application.size())).raw("</tr>");
  }

  private static String time(String at) {
    return at.substring(0, 19).replace('T', ' ');
  }

  private static void requestForm(Html html) {
    html.raw(
            "<form method=\"post\" action=\"/simulate/requests\"><label>件数<input name=\"count\" type=\"number\" min=\"1\" max=\"100\" value=\"1\"></label>")
        .raw("<label>中身<select name=\"bad\">")
        .option("", "正しい申請", true);
    for (BadKind kind : BadKind.values()) {
      html.option(kind.id(), kind.label(), false);
    }
    html.raw("</select></label><label>氏名<select name=\"names\">")
        .option("", "指定しない", true)
        .option("unusual", "外字・異体字・結合文字", false)
        .raw("</select></label><label>通知<select name=\"notice\">")
        .option("", "指定しない", true)
        .option("mail", "メール", false)
        .option("letter", "郵送", false)
        .raw("</select></label><button>申請を作る</button></form>");
  }

  private void decisions(Html html) {
    List<HeldDecision> all = decisions.all();
    html.raw("<section aria-labelledby=\"d\"><h2 id=\"d\">児童手当システム</h2><dl class=\"figures\">")
        .figure("預かっている決定", all.size() + " 件")
        .raw("</dl>");
    if (!all.isEmpty()) {
      html.tableHead("決定", "受領番号", "受付番号", "宛名番号", "決定", "届いた日時", "届いた回数");
      for (HeldDecision held : newest(all)) {
        boolean approved = held.decision().equals("APPROVED");
        html.raw("<tr>")
            .cell(held.acknowledgementNumber())
            .cell(held.receiptNumber())
            .cell(held.addresseeNumber());
        html.tagCell(approved ? "ok" : "bad", approved ? "認定" : "却下").cell(time(held.takenAt()));
        html.cell(held.deliveries() + " 回").raw("</tr>");
      }
      html.tableEnd();
    }
    html.raw("</section>");
  }

  private void others(Html html) {
    html.raw(
            "<section aria-labelledby=\"o\"><h2 id=\"o\">住民記録・電子証明書・メール</h2><dl class=\"figures\">")
        .figure("登録されている人", population.size() + " 人")
        .figure("世帯", population.householdCount() + " 世帯")
        .figure("渡したページ", register.pagesGiven() + " 回")
        .figure("失効した証明書", cards.revokedCount() + " 枚")
        .figure("届いたメール", mails.all().size() + " 通")
        .figure("外部実体の読み込み", faults.canaryHits() + " 回")
        .raw(
            "</dl><p class=\"lead\">信頼の起点: <a href=\"/ca/ca.pem\">/ca/ca.pem</a>　接続の記述: <a href=\"/register?wsdl\">住民記録</a>・<a href=\"/allowance?wsdl\">児童手当</a>　届いたもの: <a href=\"/mailbox/\">メール</a>・<a href=\"/messages/\">SMSとLINE</a></p></section>");
  }

  private void switches(Html html) {
    html.raw(
        "<section aria-labelledby=\"f\"><h2 id=\"f\">故障のスイッチ</h2><p class=\"lead\">回数を空けると、戻すまで続きます。</p><div class=\"switches\">");
    for (TargetSystem system : TargetSystem.values()) {
      Fault fault = faults.of(system);
      html.raw(
              "<form method=\"post\" action=\"/faults\"><input type=\"hidden\" name=\"system\" value=\"")
          .text(system.id())
          .raw("\"><b>")
          .text(system.label());
      html.raw(" <span class=\"tag ")
          .raw(fault.mode() == FaultMode.NONE ? "ok" : "bad")
          .raw("\">")
          .text(state(fault))
          .raw("</span></b>");
      html.raw("<label>動き<select name=\"mode\">");
      for (FaultMode mode : FaultMode.values()) {
        if (system.knows(mode)) {
          html.option(mode.id(), mode.label(), mode == fault.mode());
        }
      }
      html.raw("</select></label><label>回数<input name=\"count\" type=\"number\" min=\"1\"></label>")
          .raw(
              "<label>遅れ（ミリ秒）<input name=\"millis\" type=\"number\" min=\"0\" max=\"120000\"></label><button>切り替える</button></form>");
    }
    html.raw("</div></section>");
  }

  private static String state(Fault fault) {
    return fault.remaining() < 0
        ? fault.mode().label()
        : fault.mode().label() + " あと " + fault.remaining() + " 回";
  }

  private static <T> List<T> newest(List<T> all) {
    List<T> last = new ArrayList<>(all.subList(Math.max(0, all.size() - NEWEST), all.size()));
    Collections.reverse(last);
    return last;
  }

  private static String size(long bytes) {
    return bytes < 1_000_000 ? (bytes + 999) / 1000 + " kB" : "%.1f MB".formatted(bytes / 1e6);
  }

  private static String statusLabel(String code) {
    return switch (code) {
      case "10" -> "10 到達";
      case "20" -> "20 受付";
      case "30" -> "30 審査中";
      case "35" -> "35 補正依頼中";
      case "40" -> "40 決裁待ち";
      case "50" -> "50 完了";
      case "60" -> "60 却下";
      case "70" -> "70 取下げ";
      default -> "80 対象外";
    };
  }
}
