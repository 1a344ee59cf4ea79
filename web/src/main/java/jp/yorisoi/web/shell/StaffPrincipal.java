package jp.yorisoi.web.shell;

import jakarta.security.enterprise.CallerPrincipal;
import java.io.Serializable;
import java.time.Instant;
import jp.yorisoi.ejb.identity.StaffView;

/** The signed-in member of staff as the container carries it in the session. */
public class StaffPrincipal extends CallerPrincipal implements Serializable {
  private static final long serialVersionUID = 1L;
  private final StaffView staff;
  private final Instant since;

  /**
   * Wraps what the identity desk answered.
   *
   * @param staff who signed in
   * @param since when
   */
  public StaffPrincipal(StaffView staff, Instant since) {
    super(staff.userId());
    this.staff = staff;
    this.since = since;
  }

  /** When that was. */
  public Instant since() {
    return since;
  }

  /** Who signed in, with the roles held at that time. */
  public StaffView staff() {
    return staff;
  }
}
