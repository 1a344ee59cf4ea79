package jp.yorisoi.ejb.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Numbers of requests: the day and eight letters, {@code 20261125-BKTXQWZR}. Short enough to be
 * read out from a sheet of paper; without vowels, so that no word comes of it, and without further
 * digits, so that it is never taken for an individual number.
 */
@ApplicationScoped
public class ExportNumbers {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyyMMdd").withZone(ZoneId.of("Asia/Tokyo"));
  private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
  private static final int LENGTH = 8;

  private final SecureRandom random = new SecureRandom();

  String next(Instant now) {
    StringBuilder number = new StringBuilder(DAY.format(now)).append('-');
    for (int i = 0; i < LENGTH; i++) {
      number.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return number.toString();
  }
}
