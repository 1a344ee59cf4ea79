package jp.yorisoi.web.shell;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.PrimeFaces;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspState;

/**
 * Tells the script of PrimeFaces the {@link ScriptNonce} of the page it runs on, for what it adds
 * to the page later. Registered in {@code WEB-INF/faces-config.xml}.
 */
public class ScriptNonceListener implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public void beforePhase(PhaseEvent event) {
    CspState state = PrimeFacesContext.getCspState(event.getFacesContext());
    if (state instanceof ScriptNonce nonce) {
      PrimeFaces.current()
          .executeInitScript(
              "if(window.PrimeFaces){PrimeFaces.csp.init('" + nonce.getNonce() + "');}");
    }
  }

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }
}
