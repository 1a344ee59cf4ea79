package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.yorisoi.ejb.support.DrawDesk;
import jp.yorisoi.ejb.support.DrawPlace;
import jp.yorisoi.ejb.support.DrawView;
import jp.yorisoi.web.shell.Exchange;

/**
 * Part of the page {@code webapp/staff/support/session.xhtml}: the draw by lot of the session, if
 * it has one. Staff can look at it; nobody can change it.
 */
@Named("staffDraw")
@RequestScoped
public class DrawBacking {
  @EJB private DrawDesk desk;
  @Inject private Exchange exchange;

  private DrawView draw;
  private List<DrawPlace> order = List.of();
  private boolean read;

  /** What is published of the draw, null where seats go in order of arrival (EL). */
  public DrawView getDraw() {
    read();
    return draw;
  }

  /** What was drawn, empty before (EL). */
  public List<DrawPlace> getOrder() {
    read();
    return order;
  }

  /** Until when people enter (EL). */
  public String getWhen() {
    return SupportWords.day(getDraw().session().draws().toLocalDate())
        + " "
        + SupportWords.time(getDraw().session().draws());
  }

  private void read() {
    String id = exchange.field("session");
    if (!read && id.matches("[0-9]{1,18}")) {
      read = true;
      draw = desk.published(Long.parseLong(id)).orElse(null);
      order = draw == null || !draw.done() ? List.of() : desk.order(Long.parseLong(id));
    }
  }
}
