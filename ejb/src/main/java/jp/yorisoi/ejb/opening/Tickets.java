package jp.yorisoi.ejb.opening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yorisoi.policy.vault.Vaults;

/**
 * Numbers as a browser keeps them: the opening and the number, signed with the key all instances
 * share. Nothing of who holds it, and nothing anybody can make for himself.
 */
@Dependent
class Tickets {
  private static final String USE = "opening-ticket";
  private static final Pattern WRITTEN =
      Pattern.compile("(-?[0-9]{1,15})\\.([0-9]{1,12})\\.([A-Za-z0-9_-]{43})");

  @Inject private Vaults vaults;

  String write(Instant opensAt, long number) {
    String said = opensAt.toEpochMilli() + "." + number;
    return said + "." + mark(said);
  }

  /**
   * Reads a number.
   *
   * @param ticket what a browser sent, may be anything
   * @param opensAt the opening it has to be of
   * @return empty when it is none of ours, or of another opening
   */
  Optional<Long> read(String ticket, Instant opensAt) {
    Matcher parts = WRITTEN.matcher(ticket == null ? "" : ticket);
    if (!parts.matches() || Long.parseLong(parts.group(1)) != opensAt.toEpochMilli()) {
      return Optional.empty();
    }
    byte[] right = mark(parts.group(1) + "." + parts.group(2)).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(right, parts.group(3).getBytes(StandardCharsets.US_ASCII))
        ? Optional.of(Long.valueOf(parts.group(2)))
        : Optional.empty();
  }

  private String mark(String said) {
    byte[] hash = vaults.front().keyedHash(USE, said.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }
}
