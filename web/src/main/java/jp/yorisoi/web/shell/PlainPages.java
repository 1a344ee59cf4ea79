package jp.yorisoi.web.shell;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces out of resident pages. Its script policy would keep a nonce in the view and so
 * make a session for every reader; these pages run no script and have no session (docs/adr/0009).
 */
public class PlainPages implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public void beforePhase(PhaseEvent event) {
    var request = (HttpServletRequest) event.getFacesContext().getExternalContext().getRequest();
    if (!OwnPath.isStaff(RequestPath.of(request))) {
      PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
    }
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    // nothing to do once the view is known
  }

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }
}
