package jp.yorisoi.web.staff.protection;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.ejb.procedure.Letter;
import jp.yorisoi.ejb.procedure.LetterDesk;
import jp.yorisoi.web.shell.Exchange;

/**
 * Page: {@code webapp/staff/protection/letter.xhtml}. A letter to a protected person, before
 * anybody may print it.
 */
@Named
@ViewScoped
public class HeldLetterBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private LetterDesk desk;
  @Inject private Exchange exchange;

  private String number;
  private int sequence;
  private transient Letter letter;

  /** Opens the letter; view action of the page. */
  public void open() {
    letter =
        ReceiptNumber.parse(number == null ? "" : number)
            .flatMap(given -> desk.openHeld(given.value(), sequence))
            .orElse(null);
    if (letter == null) {
      exchange.notFound();
    }
  }

  /** Action: where it goes is right. */
  public String confirm() {
    desk.confirm(number, sequence);
    return "/staff/protection/list.xhtml?faces-redirect=true&done=letter";
  }

  /** The letter (EL). */
  public Letter getLetter() {
    return letter;
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
}
