package jp.yorisoi.ejb.catalogue;

import java.util.Optional;
import java.util.stream.Stream;

/** A language texts are written in. Japanese is the one that counts; the others say the same. */
public enum Language {
  /** Japanese. */
  JA("ja", "ja", "日本語"),
  /** Plain Japanese: short sentences, hard words explained. */
  JA_EASY("ja-easy", "ja", "やさしい日本語"),
  /** English. */
  EN("en", "en", "English"),
  /** Portuguese of Brazil. */
  PT("pt", "pt-BR", "Português");

  private final String code;
  private final String htmlLang;
  private final String ownName;

  Language(String code, String htmlLang, String ownName) {
    this.code = code;
    this.htmlLang = htmlLang;
    this.ownName = ownName;
  }

  /**
   * The code in addresses, file names and definitions: {@code ja}, {@code ja-easy}, {@code en},
   * {@code pt}.
   */
  public String code() {
    return code;
  }

  /** The value of the {@code lang} attribute of a page. */
  public String htmlLang() {
    return htmlLang;
  }

  /** The name of the language in itself, for the language chooser. */
  public String ownName() {
    return ownName;
  }

  /**
   * Finds a language.
   *
   * @param code its code, may be null
   * @return the language, or empty when we have none of that code
   */
  public static Optional<Language> ofCode(String code) {
    return Stream.of(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}
