package jp.yorisoi.web.resident.request;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.DateWords;
import jp.yorisoi.ejb.kernel.BusinessCalendar;
import jp.yorisoi.ejb.request.Receipt;
import jp.yorisoi.ejb.request.RequestDesk;
import jp.yorisoi.ejb.request.RequestRefused;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.LanguageShown;

/**
 * Page: {@code webapp/resident/request/receipt.xhtml}. Shown for half an hour after sending, or
 * until its button is pressed; after that nobody can see the PIN again.
 */
@Named("requestReceipt")
@RequestScoped
public class ReceiptBacking {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  @Inject private Exchange exchange;
  @Inject private DraftCookie draft;
  @Inject private LanguageShown language;
  @Inject private LostDraft lost;
  @Inject private Clock clock;
  @EJB private RequestDesk desk;

  private Receipt receipt;

  /** Runs before the page is shown: finds the receipt, or ends. */
  public void open() {
    if (exchange.isGenuine()) {
      draft.forget();
      exchange.leadTo("/");
      return;
    }
    try {
      Optional<Receipt> found = desk.receipt(draft.token());
      if (found.isPresent()) {
        receipt = found.get();
        draft.holdForReceipt();
      } else {
        exchange.leadTo("/resident/request/review.xhtml");
      }
    } catch (RequestRefused refused) {
      lost.lead(refused);
    }
  }

  /** The receipt (EL). */
  public Receipt getReceipt() {
    return receipt;
  }

  /** The day the office decides by as a rule, in words (EL). */
  public String getExpectedBy() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
    int days = receipt.procedure().deadlines().processingBusinessDays();
    return DateWords.day(
        BusinessCalendar.standard().plusBusinessDays(today, days), language.current());
  }
}
