package jp.yorisoi.web.shell;

import java.util.Locale;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Language;

/** Which language a reader is given: what was asked for, what was kept, what the browser says. */
final class LanguageChoice {
  private LanguageChoice() {}

  /**
   * Decides.
   *
   * @param asked the {@code lang} parameter, may be null
   * @param kept the value of the cookie, may be null
   * @param accepted the Accept-Language header, may be null
   * @return Japanese if nothing is known; plain Japanese for a browser that speaks none of ours
   */
  static Language of(String asked, String kept, String accepted) {
    return Language.ofCode(asked)
        .or(() -> Language.ofCode(kept))
        .or(() -> accepted(accepted))
        .orElse(Language.JA);
  }

  private static Optional<Language> accepted(String header) {
    if (header == null || header.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Locale.LanguageRange.parse(header).stream()
              .filter(range -> range.getWeight() > 0)
              .flatMap(range -> ofRange(range.getRange()).stream())
              .findFirst()
              .orElse(Language.JA_EASY));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Language> ofRange(String range) {
    return switch (range.split("-")[0]) {
      case "ja", "*" -> Optional.of(Language.JA);
      case "en" -> Optional.of(Language.EN);
      case "pt" -> Optional.of(Language.PT);
      default -> Optional.empty();
    };
  }
}
