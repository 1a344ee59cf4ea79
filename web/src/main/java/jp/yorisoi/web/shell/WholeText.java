package jp.yorisoi.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import org.primefaces.component.inputtextarea.InputTextareaRenderer;

/**
 * Takes what was typed into a large field as it was sent. The renderer of PrimeFaces cuts it to
 * {@code maxlength} without a word; here the desk says that it is too long, and nothing is lost.
 * Replaces that renderer in {@code WEB-INF/faces-config.xml}.
 */
public class WholeText extends InputTextareaRenderer {

  @Override
  public void decode(FacesContext faces, UIComponent component) {
    super.decode(faces, component);
    String sent =
        faces.getExternalContext().getRequestParameterMap().get(component.getClientId(faces));
    UIInput input = (UIInput) component;
    if (sent != null && input.getSubmittedValue() != null) {
      input.setSubmittedValue(sent.replace("\r\n", "\n"));
    }
  }
}
