package jp.yorisoi.web.shell;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.csp.CspResponseWriter;
import org.primefaces.csp.CspState;

/**
 * Lets PrimeFaces write our {@link ScriptNonce} into the scripts of staff pages instead of a number
 * of its own, which it makes before anybody else is asked. Registered in {@code
 * WEB-INF/faces-config.xml}.
 */
public class ScriptNonceFactory extends FacesContextFactory {

  /**
   * For the container.
   *
   * @param wrapped the factory of PrimeFaces
   */
  public ScriptNonceFactory(FacesContextFactory wrapped) {
    super(wrapped);
  }

  @Override
  public FacesContext getFacesContext(
      Object context, Object request, Object response, Lifecycle lifecycle) {
    FacesContext faces = getWrapped().getFacesContext(context, request, response, lifecycle);
    if (request instanceof HttpServletRequest asked && ScriptNonce.isMade(asked)) {
      return new WithNonce(faces, new ScriptNonce(faces, asked));
    }
    faces.getAttributes().put(CspState.class.getName(), new NoScripts(faces));
    return faces;
  }

  private static final class WithNonce extends FacesContextWrapper {
    private final CspState nonce;

    WithNonce(FacesContext wrapped, CspState nonce) {
      super(wrapped);
      this.nonce = nonce;
      getAttributes().put(CspState.class.getName(), nonce);
      setCurrentInstance(this);
    }

    /** PrimeFaces leaves a writer alone that writes numbers already. */
    @Override
    public void setResponseWriter(ResponseWriter writer) {
      boolean part = getPartialViewContext().isAjaxRequest();
      boolean done = part || writer == null || writer instanceof CspResponseWriter;
      super.setResponseWriter(done ? writer : new CspResponseWriter(writer, nonce));
    }
  }
}
