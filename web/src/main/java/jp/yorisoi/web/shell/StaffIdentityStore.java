package jp.yorisoi.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.identity.SignInOutcome;
import jp.yorisoi.ejb.identity.StaffSignIn;
import jp.yorisoi.ejb.identity.StaffView;

/** Lets Jakarta Security ask the door to staff accounts. */
@ApplicationScoped
public class StaffIdentityStore implements IdentityStore {

  @Inject private StaffSignIn door;
  @Inject private Clock clock;

  /**
   * Checks a name and a password.
   *
   * @param credential what was typed
   * @return a valid result with the roles, or an invalid one that does not say why
   */
  public CredentialValidationResult validate(UsernamePasswordCredential credential) {
    SignInOutcome outcome = door.signIn(credential.getCaller(), credential.getPasswordAsString());
    return outcome instanceof SignInOutcome.SignedIn in
        ? new CredentialValidationResult(
            new StaffPrincipal(in.staff(), clock.instant()), groups(in.staff()))
        : CredentialValidationResult.INVALID_RESULT;
  }

  private static Set<String> groups(StaffView staff) {
    return staff.roles().stream().map(Enum::name).collect(Collectors.toSet());
  }
}
