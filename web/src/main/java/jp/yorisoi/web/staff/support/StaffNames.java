package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import jp.yorisoi.ejb.identity.FrontIdentityDesk;

/**
 * What those are called who did something at the booking desk: {@code #{staffNames.of(…)}}. Each is
 * asked for once a page.
 */
@Named("staffNames")
@RequestScoped
public class StaffNames {
  private static final String JOB = "job:";
  private static final String RESIDENT = "resident";

  @EJB private FrontIdentityDesk desk;
  private final Map<String, String> known = new HashMap<>();

  /**
   * Who did something (EL).
   *
   * @param by account name, or how the record calls who is no member of staff; may be null
   * @return the name on screens; the account itself when nobody knows it any more
   */
  public String of(String by) {
    if (by == null || by.isEmpty()) {
      return "";
    }
    if (by.startsWith(JOB)) {
      return "自動";
    }
    return RESIDENT.equals(by)
        ? "本人"
        : known.computeIfAbsent(by, account -> desk.name(account).orElse(account));
  }
}
