package jp.yorisoi.web.resident.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.yorisoi.ejb.catalogue.Assessments;
import jp.yorisoi.ejb.catalogue.Assessments.Subject;

/** Page: {@code webapp/resident/privacy/list.xhtml}: everything that is assessed. */
@Named("privacyList")
@RequestScoped
public class PrivacyListBacking {
  @Inject private Assessments assessments;
  private List<Subject> procedures;
  private List<Subject> classes;

  /** The procedures (EL). */
  public List<Subject> getProcedures() {
    if (procedures == null) {
      procedures = assessments.all().stream().filter(Subject::isProcedure).toList();
    }
    return procedures;
  }

  /** The kinds of classes (EL). */
  public List<Subject> getClasses() {
    if (classes == null) {
      classes = assessments.all().stream().filter(one -> !one.isProcedure()).toList();
    }
    return classes;
  }
}
