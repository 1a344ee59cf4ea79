package jp.yorisoi.web.shell;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.identity.IdentityDesk;
import jp.yorisoi.ejb.identity.StaffView;

/** Lets Jakarta Security ask the identity desk. */
@ApplicationScoped
public class StaffIdentityStore implements IdentityStore {

  @EJB private IdentityDesk desk;

  /**
   * Checks a name and a password.
   *
   * @param credential what was typed
   * @return a valid result with the roles, or an invalid one that does not say why
   */
  public CredentialValidationResult validate(UsernamePasswordCredential credential) {
    return desk.signIn(credential.getCaller(), credential.getPasswordAsString())
        .map(staff -> new CredentialValidationResult(new StaffPrincipal(staff), groups(staff)))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }

  private static Set<String> groups(StaffView staff) {
    return staff.roles().stream().map(Enum::name).collect(Collectors.toSet());
  }
}
