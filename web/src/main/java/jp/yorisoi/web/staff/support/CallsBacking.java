package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.yorisoi.ejb.support.phone.PhoneTask;
import jp.yorisoi.ejb.support.phone.PhoneTaskDesk;
import jp.yorisoi.web.shell.Exchange;

/**
 * Page: {@code webapp/staff/support/calls.xhtml}. Everything the desk has to tell somebody by
 * telephone, whatever it is about; each line leads to the screen of its call.
 */
@Named("supportCalls")
@RequestScoped
public class CallsBacking {
  @EJB private PhoneTaskDesk desk;
  @Inject private Exchange exchange;

  private List<PhoneTask> open = List.of();
  private List<PhoneTask> done = List.of();

  /** Reads the lists; action of the page before it is shown. */
  public void act() {
    open = desk.open();
    done = isDoneAsked() ? desk.done() : List.of();
  }

  /** The calls to be made, those due first at the head (EL). */
  public List<PhoneTask> getOpen() {
    return open;
  }

  /** The calls that were made, when they are asked for (EL). */
  public List<PhoneTask> getDone() {
    return done;
  }

  /** Whether the list is as long as it gets (EL). */
  public boolean isMore() {
    return open.size() == PhoneTaskDesk.SHOWN;
  }

  /** Whether the calls that were made are shown too (EL). */
  public boolean isDoneAsked() {
    return "done".equals(exchange.field("show"));
  }
}
