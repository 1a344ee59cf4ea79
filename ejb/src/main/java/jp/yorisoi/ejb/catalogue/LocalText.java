package jp.yorisoi.ejb.catalogue;

import java.util.Map;
import java.util.Optional;
import jp.yorisoi.policy.definition.Node;

/**
 * One text of a definition in all languages.
 *
 * @param ja Japanese
 * @param jaEasy plain Japanese
 * @param en English
 * @param pt Portuguese
 */
public record LocalText(String ja, String jaEasy, String en, String pt) {

  /**
   * The text in one language.
   *
   * @param language the reader's language
   * @return never empty
   */
  public String in(Language language) {
    return switch (language) {
      case JA -> ja;
      case JA_EASY -> jaEasy;
      case EN -> en;
      case PT -> pt;
    };
  }

  /**
   * The text with names in braces replaced, for example {@code {receiptNumber}}.
   *
   * @param language the reader's language
   * @param values what stands for each name; a name without a value stays as it is
   * @return the finished text
   */
  public String in(Language language, Map<String, String> values) {
    String text = in(language);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }

  /**
   * A text of a definition.
   *
   * @param node the map of its languages
   * @return the text
   */
  public static LocalText of(Node node) {
    return new LocalText(node.text("ja"), node.text("ja-easy"), node.text("en"), node.text("pt"));
  }

  /**
   * A text of a definition.
   *
   * @param parent the map that holds it
   * @param name a member that is there
   * @return the text
   */
  public static LocalText of(Node parent, String name) {
    return of(parent.child(name));
  }

  static Optional<LocalText> optional(Node parent, String name) {
    return parent.optionalChild(name).map(LocalText::of);
  }
}
