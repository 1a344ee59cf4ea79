package jp.yorisoi.ejb.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import jp.yorisoi.policy.definition.DefinitionBroken;
import jp.yorisoi.policy.definition.Lines;
import jp.yorisoi.policy.definition.YamlFile;

/**
 * The texts of pages and messages in one language, from {@code texts/<area>_<language>.properties}
 * (UTF-8); the areas stand in {@code texts/index.txt}. Keys begin with their area.
 *
 * <p>Read once. A test holds that every key has every language, so a key never reaches a page.
 */
public final class Texts {
  private static final Map<Language, Texts> ALL = load();

  private final Language language;
  private final Map<String, String> texts;

  private Texts(Language language, Map<String, String> texts) {
    this.language = language;
    this.texts = Map.copyOf(texts);
  }

  /**
   * The texts of a language.
   *
   * @param language the reader's language
   * @return the one instance of it, safe for all threads
   */
  public static Texts of(Language language) {
    return ALL.get(language);
  }

  /**
   * A text.
   *
   * @param key its key, for example {@code answers.required}
   * @param args what stands for {@code {0}}, {@code {1}} …
   * @return the finished text
   * @throws IllegalArgumentException when there is no such text: a mistake of the caller, found by
   *     tests
   */
  public String get(String key, Object... args) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text " + key);
    }
    for (int i = 0; i < args.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(args[i]));
    }
    return text;
  }

  /**
   * A text, if there is one, without arguments.
   *
   * @param key its key
   * @return empty when there is none
   */
  public Optional<String> find(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  /**
   * All keys of this language, for tests.
   *
   * @return the keys
   */
  public Set<String> keys() {
    return texts.keySet();
  }

  /** The language of these texts. */
  public Language language() {
    return language;
  }

  private static Map<Language, Texts> load() {
    List<String> areas = Lines.of(Texts.class, "texts/index.txt");
    Map<Language, Texts> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Map<String, String> texts = new HashMap<>();
      for (String area : areas) {
        properties("texts/" + area + "_" + language.code() + ".properties")
            .forEach((key, text) -> texts.put(key.toString(), text.toString()));
      }
      all.put(language, new Texts(language, texts));
    }
    return all;
  }

  private static Properties properties(String resource) {
    String file =
        YamlFile.text(Texts.class, resource)
            .orElseThrow(() -> new DefinitionBroken(resource, "", "not in the archive"));
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(file));
    } catch (IOException impossible) {
      throw new UncheckedIOException(resource, impossible);
    }
    return properties;
  }
}
