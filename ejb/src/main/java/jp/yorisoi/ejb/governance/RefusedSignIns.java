package jp.yorisoi.ejb.governance;

import java.time.Instant;

/**
 * Sign-ins that were refused, of one account from one address. What was typed is recorded nowhere:
 * of a name nobody holds only that there was one, since people type passwords there.
 *
 * @param account the account, or null when the name was nobody's
 * @param origin address of the terminal, or null
 * @param wrong wrong passwords
 * @param locked tries while the account was locked or disabled
 * @param unknown names nobody holds
 * @param other refused for another reason
 * @param last the last of them
 */
public record RefusedSignIns(
    String account, String origin, int wrong, int locked, int unknown, int other, Instant last) {}
