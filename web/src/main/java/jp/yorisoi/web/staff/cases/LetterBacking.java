package jp.yorisoi.web.staff.cases;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.export.ExportKind;
import jp.yorisoi.ejb.export.ExportPurpose;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.ejb.procedure.Letter;
import jp.yorisoi.ejb.procedure.LetterDesk;
import jp.yorisoi.ejb.procedure.LetterHead;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.staff.PagedModel;
import org.primefaces.model.SortMeta;

/**
 * Pages: {@code webapp/staff/cases/letters.xhtml}, the notices that go by post, and {@code
 * letter.xhtml}, one of them to be read; it is printed through {@code print.xhtml}.
 */
@Named
@ViewScoped
public class LetterBacking implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int PAGE_SIZE = 50;
  private static final int POSTAL_CODE_LENGTH = 7;

  @EJB private LetterDesk desk;
  @Inject private Exchange exchange;

  private boolean sent;
  private String number;
  private int sequence;
  private String done;
  private transient Letter letter;
  private transient PagedModel<LetterHead> rows;

  /** Opens a letter; view action of its page. */
  public void open() {
    letter =
        ReceiptNumber.parse(number == null ? "" : number)
            .flatMap(given -> desk.open(given.value(), sequence))
            .orElse(null);
    if (letter == null) {
      exchange.notFound();
    }
  }

  /** Action: mark it as posted. */
  public String markSent() {
    boolean marked = desk.sent(number, sequence);
    return "/staff/cases/letters.xhtml?faces-redirect=true&done=" + (marked ? "sent" : "before");
  }

  /** The notices, read page by page (EL). */
  public PagedModel<LetterHead> getRows() {
    if (rows == null) {
      rows = new Rows();
    }
    return rows;
  }

  private final class Rows extends PagedModel<LetterHead> {
    private static final long serialVersionUID = 1L;

    @Override
    protected Page<LetterHead> read(int first, int size, Map<String, SortMeta> sorting) {
      return new Page<>(desk.list(sent, first, size), desk.count(sent));
    }

    @Override
    public String getRowKey(LetterHead head) {
      return head.receiptNumber() + "/" + head.sequence();
    }
  }

  /** Rows of a page (EL). */
  public int getPageSize() {
    return PAGE_SIZE;
  }

  /** Words for what a notice tells (EL). */
  public String kind(String kind) {
    return switch (kind) {
      case "approved" -> "認定";
      case "rejected" -> "却下";
      default -> "補正のお願い";
    };
  }

  /** Purposes a letter is printed for (EL). */
  public List<ExportPurpose> getPurposes() {
    return ExportKind.LETTER_PRINT.purposes();
  }

  /**
   * The postal code as it stands on an envelope (EL).
   *
   * @param letter a letter
   * @return with its hyphen
   */
  public String postalCode(Letter letter) {
    String code = letter.content().postalCode();
    return code.length() == POSTAL_CODE_LENGTH
        ? "〒" + code.substring(0, 3) + "-" + code.substring(3)
        : code;
  }

  /** The sentence about what was done, empty for nothing (EL). */
  public String getSentence() {
    return switch (done == null ? "" : done) {
      case "sent" -> "郵送したことを記録しました。";
      case "before" -> "ほかの人が先に記録しました。二重に送っていないか確かめてください。";
      default -> "";
    };
  }

  /** The letter (EL). */
  public Letter getLetter() {
    return letter;
  }

  /** Whether those that were posted are shown (EL). */
  public boolean isSent() {
    return sent;
  }

  /** Whether those that were posted are shown (EL). */
  public void setSent(boolean sent) {
    this.sent = sent;
  }

  /** Receipt number asked for (EL). */
  public String getNumber() {
    return number;
  }

  /** Receipt number asked for (EL). */
  public void setNumber(String number) {
    this.number = number;
  }

  /** Step asked for (EL). */
  public int getSequence() {
    return sequence;
  }

  /** Step asked for (EL). */
  public void setSequence(int sequence) {
    this.sequence = sequence;
  }

  /** What was done (EL). */
  public String getDone() {
    return done;
  }

  /** What was done (EL). */
  public void setDone(String done) {
    this.done = done;
  }
}
