package jp.yorisoi.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * A resident page for when very many come: a title, some sentences and the telephone number, in the
 * look of the others, but written straight away. A page of Faces takes thirty times as long.
 */
@RequestScoped
public class PlainPage {
  @Inject private OwnFiles files;
  @Inject private LanguageShown language;
  @Inject private CityShown city;
  @Inject private HttpServletRequest request;

  /** The texts in the reader's language. */
  public jp.yorisoi.ejb.catalogue.Texts texts() {
    return language.texts();
  }

  /**
   * A button that leads to the same page.
   *
   * @param more a parameter to add, or empty for what most people want
   * @param words what it says
   * @return HTML
   */
  public String link(String more, String words) {
    String query = LanguageShown.withoutLanguage(request.getQueryString()).replace("still=1&", "");
    String look = more.isEmpty() ? "btn wide" : "btn line wide";
    return "<a class=\"%s\" href=\"?%s\">%s</a>"
        .formatted(look, escaped(query + more), escaped(words));
  }

  /**
   * The one sentence somebody came for, in large letters, as HTML.
   *
   * @param mark its {@code data-test}
   * @param words the sentence
   * @return a paragraph
   */
  public static String lead(String mark, String words) {
    return "<p class=\"big num\" data-test=\"" + mark + "\">" + escaped(words) + "</p>";
  }

  /**
   * A sentence as HTML.
   *
   * @param mark its {@code data-test}
   * @param words the sentence
   * @return a paragraph
   */
  public static String sentence(String mark, String words) {
    return "<p data-test=\"" + mark + "\">" + escaped(words) + "</p>";
  }

  /**
   * Answers with the page.
   *
   * @param response the answer, with its status
   * @param title what the page is about
   * @param content HTML of its paragraphs
   * @throws IOException when it cannot be written
   */
  public void send(HttpServletResponse response, String title, List<String> content)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write(head(title) + String.join("\n", content) + foot());
  }

  private String head(String title) {
    return "<!DOCTYPE html><html lang=\""
        + language.getHtml()
        + "\"><head><meta charset=\"utf-8\"/>"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"
        + "<meta name=\"format-detection\" content=\"telephone=no\"/>"
        + style("tokens.css")
        + style("yorisoi.css")
        + "<title>"
        + escaped(title + " - " + city.getSiteName())
        + "</title></head><body><header class=\"site\"><div class=\"wrap\"><a class=\"brand\" href=\""
        + request.getContextPath()
        + "/\">"
        + escaped(city.getSiteName())
        + "</a>"
        + languages()
        + "</div></header><main id=\"main\" class=\"wrap stack gap-xl\"><h1>"
        + escaped(title)
        + "</h1>";
  }

  private String style(String name) {
    return "<link rel=\"stylesheet\" href=\"" + escaped(files.of(name)) + "\"/>";
  }

  private String languages() {
    StringBuilder list =
        new StringBuilder("<nav class=\"lang\" aria-label=\"")
            .append(escaped(texts().get("shell.languages")))
            .append("\"><ul>");
    for (LanguageShown.Choice one : language.getChoices()) {
      String name = escaped(one.name());
      list.append("<li lang=\"").append(one.html()).append("\">");
      list.append(
          one.current()
              ? "<strong aria-current=\"true\">" + name + "</strong>"
              : "<a href=\"" + escaped(one.href()) + "\">" + name + "</a>");
      list.append("</li>");
    }
    return list.append("</ul></nav>").toString();
  }

  private String foot() {
    return "</main><aside class=\"person-bar\" aria-labelledby=\"person\"><div class=\"wrap stack gap-s\"><h2 id=\"person\">"
        + escaped(texts().get("shell.person_title"))
        + "</h2><p><a class=\"tel num\" href=\"tel:"
        + escaped(city.getDialled())
        + "\" data-test=\"telephone\">"
        + escaped(city.getTelephone())
        + "</a></p><p>"
        + escaped(texts().get("shell.person_text"))
        + "</p><p class=\"muted\">"
        + escaped(city.getHours())
        + "</p></div></aside></body></html>";
  }

  /** Text in HTML. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
