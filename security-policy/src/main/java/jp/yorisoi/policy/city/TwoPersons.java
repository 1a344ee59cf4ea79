package jp.yorisoi.policy.city;

import jp.yorisoi.policy.Permission;

/**
 * What one person begins and another must finish.
 *
 * @param what the act, in words
 * @param first what the first person needs
 * @param second what the second person needs; no role holds both, unless it is the same: then any
 *     two who hold it, and the desk refuses the second act to who did the first
 */
public record TwoPersons(String what, Permission first, Permission second) {
  /** Whether roles cannot part the two persons, so that the desk has to. */
  public boolean isOfOnePermission() {
    return first == second;
  }
}
