package jp.yorisoi.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.util.Locale;
import jp.yorisoi.ejb.identity.StaffView;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.NotPermitted;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.zone.Zone;

/**
 * The signed-in member of staff for pages: {@code #{signedIn.name}}, {@code #{signedIn.may('…')}}.
 */
@Named
@RequestScoped
public class SignedIn {

  @Inject private SecurityContext security;
  @Inject private CallerContext context;
  @Inject private Policies policies;

  /** Name shown in the header of every staff page. */
  public String getName() {
    return staff().displayName();
  }

  /** Office shown beside the name. */
  public String getOffice() {
    return staff().office();
  }

  /** Account name, to mark what is one's own. */
  public String getUserId() {
    return staff().userId();
  }

  /** The zone of the page being shown, as the guideline names it. */
  public String getZoneLabel() {
    return Zone.valueOf(context.caller().zone().toUpperCase(Locale.ROOT)).label();
  }

  /**
   * Whether a menu entry or button is shown; the desk asks the same table again.
   *
   * @param permission name of a {@link Permission}
   * @return true if the caller holds it
   */
  public boolean may(String permission) {
    return policies.roles().permits(context.caller().roles(), Permission.valueOf(permission));
  }

  /**
   * View action of a page that only asks for what its desk will do: refuses to show it to those the
   * desk would refuse.
   *
   * @param permission name of a {@link Permission}
   * @throws NotPermitted if the caller does not hold it
   */
  public void require(String permission) {
    if (!may(permission)) {
      throw new NotPermitted();
    }
  }

  private StaffView staff() {
    return security.getPrincipalsByType(StaffPrincipal.class).iterator().next().staff();
  }
}
