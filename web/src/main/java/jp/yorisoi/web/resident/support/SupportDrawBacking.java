package jp.yorisoi.web.resident.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.yorisoi.ejb.support.DrawDesk;
import jp.yorisoi.ejb.support.DrawView;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.LanguageShown;

/**
 * Page: {@code webapp/resident/support/draw.xhtml}. What is published of the draw of a session, and
 * how everybody can work it out again. No data of persons, no numbers.
 */
@Named("supportDraw")
@RequestScoped
public class SupportDrawBacking {
  @EJB private DrawDesk desk;
  @Inject private SessionWords words;
  @Inject private LanguageShown language;
  @Inject private Exchange exchange;

  private DrawView draw;
  private SessionShown session;

  /** Reads the draw; action of the page before it is shown. */
  public void act() {
    String id = exchange.field("session");
    draw = id.matches("[0-9]{1,18}") ? desk.published(Long.parseLong(id)).orElse(null) : null;
    if (draw == null) {
      exchange.notFound();
    } else {
      session = words.of(draw.session());
    }
  }

  /** What is published, null when there is no such draw (EL). */
  public DrawView getDraw() {
    return draw;
  }

  /** Its session in words (EL). */
  public SessionShown getSession() {
    return session;
  }

  /** How one's own lot is worked out (EL, after the draw). */
  public String getCheckLot() {
    return language.texts().get("draw.check_lot", draw.tickets());
  }
}
