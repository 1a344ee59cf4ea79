package jp.yorisoi.web.shell;

import jakarta.faces.context.FacesContext;
import org.primefaces.csp.CspState;

/**
 * What PrimeFaces is told on pages without scripts: that there is nothing to set up. Left to itself
 * it makes a number for scripts of each page and keeps it in the view, for which Faces opens a
 * session: for every visitor and every robot (docs/adr/0009).
 */
class NoScripts extends CspState {

  NoScripts(FacesContext faces) {
    super(faces);
  }

  @Override
  public String getNonce() {
    return "";
  }

  @Override
  public boolean isInitialized() {
    return true;
  }
}
