package jp.yorisoi.web.resident.privacy;

import java.util.List;
import jp.yorisoi.ejb.catalogue.DateWords;
import jp.yorisoi.ejb.catalogue.privacy.Incident;
import jp.yorisoi.ejb.catalogue.privacy.Thresholds;
import jp.yorisoi.ejb.catalogue.privacy.Thresholds.Band;
import jp.yorisoi.ejb.privacy.PrivacyFigure;
import jp.yorisoi.web.shell.LanguageShown;

/**
 * Numbers in words, and what they would come to.
 *
 * @param people people who asked
 * @param handlers staff who can open
 * @param everybody people counted for the threshold
 * @param result what would be demanded
 * @param countedOn the day
 */
public record NumbersShown(
    String people, String handlers, String everybody, String result, String countedOn) {
  private static final int SMALLEST = 10;

  static NumbersShown of(
      PrivacyFigure figure, Incident incident, Thresholds thresholds, LanguageShown language) {
    Thresholds.Kind kind =
        thresholds.judge(figure.peopleFrom(), figure.handlers(), incident.happened());
    return new NumbersShown(
        rounded(figure.people(), language),
        rounded(figure.handlers(), language),
        everybody(figure.peopleFrom(), thresholds.bands(), language),
        language.texts().get("privacy.kind_" + kind.code()),
        DateWords.day(figure.countedOn(), language.current()));
  }

  /** Below ten somebody might be recognised. */
  private static String rounded(int number, LanguageShown language) {
    return number < SMALLEST
        ? language.texts().get("privacy.below_ten")
        : language.say("privacy.about", grouped(number / SMALLEST * SMALLEST));
  }

  private static String everybody(int from, List<Band> bands, LanguageShown language) {
    return from == 0
        ? language.say("privacy.below", grouped(bands.get(1).from()))
        : language.say("privacy.from", grouped(from));
  }

  private static String grouped(int number) {
    return String.format(java.util.Locale.ROOT, "%,d", number);
  }
}
