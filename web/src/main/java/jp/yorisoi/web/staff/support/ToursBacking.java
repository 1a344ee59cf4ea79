package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.SupportRoute;
import jp.yorisoi.ejb.support.tour.TourDesk;
import jp.yorisoi.ejb.support.tour.TourView;

/** Page: {@code webapp/staff/support/tours.xhtml}. The tours to come, and routes to plan one of. */
@Named("tours")
@RequestScoped
public class ToursBacking {
  @EJB private TourDesk desk;
  @Inject private SupportProgramme programme;

  private List<TourView> all;

  /** Tours of today and later (EL). */
  public List<TourView> getAll() {
    if (all == null) {
      all = desk.coming();
    }
    return all;
  }

  /** Routes of the vehicle, none where there is no vehicle (EL). */
  public List<SupportRoute> getRoutes() {
    return programme.routes();
  }
}
