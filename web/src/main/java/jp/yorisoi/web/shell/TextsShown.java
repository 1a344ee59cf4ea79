package jp.yorisoi.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The texts of the page being shown, in its language: {@code #{t['home.title']}}. */
@Named("t")
@RequestScoped
public class TextsShown extends AbstractMap<String, String> {

  @Inject private LanguageShown language;

  /**
   * A text without arguments.
   *
   * @param key its key
   * @return the text
   * @throws IllegalArgumentException when there is no such text
   */
  @Override
  public String get(Object key) {
    return language.texts().get(String.valueOf(key));
  }

  /** Not listed: a page asks for keys. */
  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return Set.of();
  }
}
