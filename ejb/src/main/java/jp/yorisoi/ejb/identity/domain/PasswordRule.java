package jp.yorisoi.ejb.identity.domain;

import java.util.Locale;

/**
 * What a password must be like. It is asked at each sign-in, since only then the password itself is
 * seen; one that does not keep the rule opens nothing, and somebody has to be given another.
 *
 * @param letters fewest letters, from the policy of the city
 */
public record PasswordRule(int letters) {

  /**
   * Whether a password keeps the rule.
   *
   * @param userId account it belongs to
   * @param password the password
   * @return false when it is too short or holds the name of the account
   */
  public boolean holds(String userId, String password) {
    return password.codePointCount(0, password.length()) >= letters
        && !password.toLowerCase(Locale.ROOT).contains(userId.toLowerCase(Locale.ROOT));
  }
}
