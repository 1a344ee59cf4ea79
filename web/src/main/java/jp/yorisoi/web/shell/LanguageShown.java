package jp.yorisoi.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.catalogue.Texts;

/**
 * The language of the page being shown: {@code #{language.html}}, {@code #{language.of(text)}}.
 * Staff pages are in Japanese whatever the browser says.
 *
 * <p>One per request. {@code ?lang=} is kept in a cookie by {@link LanguageFilter}.
 */
@Named("language")
@RequestScoped
public class LanguageShown {
  static final String PARAMETER = "lang";

  @Inject private HttpServletRequest request;
  private Language shown = Language.JA;
  private List<Choice> choices;

  /**
   * A link of the language chooser.
   *
   * @param name the language in its own name
   * @param html its {@code lang} attribute
   * @param href where it leads: the same page in that language
   * @param current whether it is the one being shown
   */
  public record Choice(String name, String html, String href, boolean current) {}

  @PostConstruct
  void choose() {
    if (!OwnPath.isStaff(OwnPath.asked(request))) {
      shown =
          LanguageChoice.of(
              request.getParameter(PARAMETER),
              Cookies.value(request, LanguageFilter.COOKIE).orElse(null),
              request.getHeader("Accept-Language"));
    }
  }

  /** The language for beans. */
  public Language current() {
    return shown;
  }

  /** The texts for beans. */
  public Texts texts() {
    return Texts.of(shown);
  }

  /** Its code, {@code ja-easy} among them (EL). */
  public String getCode() {
    return shown.code();
  }

  /** The {@code lang} attribute of the page (EL). */
  public String getHtml() {
    return shown.htmlLang();
  }

  /** The locale for converters of Faces (EL). */
  public Locale getLocale() {
    return Locale.forLanguageTag(shown.htmlLang());
  }

  /**
   * A text of a definition in this language (EL).
   *
   * @param text the text, may be null
   * @return empty for null
   */
  public String of(LocalText text) {
    return text == null ? "" : text.in(shown);
  }

  /**
   * A text of a definition that may be missing (EL).
   *
   * @param text the text, if any
   * @return empty when there is none
   */
  public String ofAny(Optional<LocalText> text) {
    return text.map(this::of).orElse("");
  }

  /**
   * A text with one thing in it (EL).
   *
   * @param key its key
   * @param argument what stands for {@code {0}}
   * @return the finished text
   */
  public String say(String key, Object argument) {
    return texts().get(key, argument);
  }

  /**
   * A text with two things in it (EL).
   *
   * @param key its key
   * @param first what stands for {@code {0}}
   * @param second what stands for {@code {1}}
   * @return the finished text
   */
  public String say(String key, Object first, Object second) {
    return texts().get(key, first, second);
  }

  /** The chooser of every resident page (EL). */
  public List<Choice> getChoices() {
    if (choices == null) {
      choices = choices();
    }
    return choices;
  }

  private List<Choice> choices() {
    String query = withoutLanguage(request.getQueryString());
    return Stream.of(Language.values())
        .map(
            one ->
                new Choice(
                    one.ownName(),
                    one.htmlLang(),
                    "?" + query + PARAMETER + "=" + one.code(),
                    one == shown))
        .toList();
  }

  /** What the chooser carries on: never a number or PIN somebody put into the address. */
  static String withoutLanguage(String query) {
    if (query == null) {
      return "";
    }
    return Stream.of(query.split("&"))
        .filter(
            part -> !part.isEmpty() && !part.matches("(?:" + PARAMETER + "|number|pin)(?:=.*)?"))
        .map(part -> part + "&")
        .reduce("", String::concat);
  }
}
