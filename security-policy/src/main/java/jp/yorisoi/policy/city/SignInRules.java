package jp.yorisoi.policy.city;

import java.time.Duration;

/**
 * Sessions and locks of staff.
 *
 * @param idle how long a session may rest before it ends
 * @param longest how long a sign-in is good, however busy
 * @param askedEach how often the account behind a session is asked for again
 * @param lockAfter wrong passwords in a row that lock an account
 * @param lockFor how long the lock lasts
 * @param passwordLetters fewest letters of a password; a shorter one opens nothing, even the right
 *     one
 * @param grantFor how long a role counts after it was granted; then somebody has to grant it anew
 */
public record SignInRules(
    Duration idle,
    Duration longest,
    Duration askedEach,
    int lockAfter,
    Duration lockFor,
    int passwordLetters,
    Duration grantFor) {}
