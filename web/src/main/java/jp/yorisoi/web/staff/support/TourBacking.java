package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.yorisoi.ejb.support.tour.TourDesk;
import jp.yorisoi.ejb.support.tour.TourView;
import jp.yorisoi.web.shell.Exchange;

/** Page: {@code webapp/staff/support/tour.xhtml}. One tour with its stops. */
@Named("tour")
@RequestScoped
public class TourBacking {
  @EJB private TourDesk desk;
  @Inject private Exchange exchange;

  private TourView view;
  private String notice;

  /** Reads the tour; action of the page before it is shown. */
  public void act() {
    String id = exchange.field("tour");
    if (!id.matches("[0-9]{1,18}")) {
      exchange.notFound();
      return;
    }
    if (!exchange.field("made").isEmpty()) {
      notice = "運行を作りました。予約は今から受けられます。";
    }
    view = desk.one(Long.parseLong(id)).orElse(null);
    if (view == null) {
      exchange.notFound();
    }
  }

  /** The tour, null if there is none (EL). */
  public TourView getView() {
    return view;
  }

  /** What came of it, null for nothing (EL). */
  public String getNotice() {
    return notice;
  }
}
