package jp.yorisoi.web.staff.cases;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Where in the work list somebody was, so that a case leads back to the same rows: {@code
 * #{listPlace.address}}. Lives as long as the session; holds nothing but the address.
 */
@Named
@SessionScoped
public class ListPlace implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "list.xhtml";

  private String query = "";

  void remember(ListAddress shown) {
    query = shown.text();
  }

  /** Address of the list as it was last shown, relative to the pages of cases (EL). */
  public String getAddress() {
    return PAGE + query;
  }
}
