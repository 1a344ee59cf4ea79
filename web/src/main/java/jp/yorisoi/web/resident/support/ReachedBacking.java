package jp.yorisoi.web.resident.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jp.yorisoi.ejb.discovery.Reached;
import jp.yorisoi.ejb.discovery.Stage;

/**
 * Part of the pages that lead to a class: counts that they were reached, with the district and age
 * band that stand in the address, and with nothing about the reader.
 */
@Named("reached")
@RequestScoped
public class ReachedBacking {
  static final String VIA = "via";
  private static final String FLYER = "flyer";

  @Inject private Reached reached;
  @Inject private DistrictChosen district;
  @Inject private HttpServletRequest request;

  /** Classes are looked at; action of the pages that show them. */
  public void view() {
    if (FLYER.equals(request.getParameter(VIA))) {
      count(Stage.QR);
    }
    count(Stage.VIEW);
  }

  /** The form of a class is opened. */
  void start() {
    count(Stage.START);
  }

  /** A seat is booked. */
  void finish() {
    count(Stage.FINISH);
  }

  private void count(Stage stage) {
    reached.count(stage, district.getId(), district.getAge());
  }
}
