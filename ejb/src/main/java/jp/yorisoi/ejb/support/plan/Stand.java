package jp.yorisoi.ejb.support.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.support.domain.PlannedDate;
import jp.yorisoi.ejb.support.domain.SeriesStep;

/**
 * What a page showed before something was saved, as a mark: when it is not the same any more, the
 * page is shown again and nothing is written. No secret.
 */
final class Stand {
  private static final int CHARACTERS = 32;

  private Stand() {}

  static String of(List<PlannedDate> dates) {
    return mark(
        dates.stream()
            .map(one -> one.day() + " " + one.obstacles())
            .collect(Collectors.joining("\n")));
  }

  static String ofSteps(List<SeriesStep> steps) {
    return mark(
        steps.stream()
            .map(
                one ->
                    one.planned().session().id()
                        + " "
                        + one.kind()
                        + " "
                        + one.told()
                        + " "
                        + one.obstacles())
            .collect(Collectors.joining("\n")));
  }

  private static String mark(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, CHARACTERS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
