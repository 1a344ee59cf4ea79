package jp.yorisoi.web.resident.support;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.opening.OpeningDesk;
import jp.yorisoi.ejb.opening.PlaceInLine;
import jp.yorisoi.web.shell.Cookies;
import jp.yorisoi.web.shell.PlainPage;

/**
 * Stands before the pages of booking while sessions open: who may not enter yet reads the place in
 * the line instead, under the same address. The number lies in a cookie that holds nothing else.
 * The answer tells the browser when to ask again (no script, and no element of the page).
 */
public class OpeningFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String COOKIE = "YORISOI_PLACE";
  private static final String STILL = "still";
  private static final long A_MINUTE = 60;

  @EJB private transient OpeningDesk desk;
  @Inject private transient PlainPage page;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String kept = Cookies.value(request, COOKIE).orElse(null);
    PlaceInLine place = desk.place(kept);
    if (place.ticket() != null && !place.ticket().equals(kept)) {
      Cookie cookie = Cookies.of(request, COOKIE, place.ticket(), "/", "Lax");
      response.addCookie(cookie);
    }
    if (place.enters()) {
      chain.doFilter(request, response);
    } else {
      show(place, request, response);
    }
  }

  private void show(PlaceInLine place, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getParameter(STILL) == null) {
      response.setHeader("Refresh", Long.toString(place.askAgain().toSeconds()));
    }
    Texts texts = page.texts();
    page.send(response, texts.get("support.opening_title"), content(place, texts));
  }

  private List<String> content(PlaceInLine place, Texts texts) {
    List<String> content = new ArrayList<>();
    if (place.number() == 0) {
      content.add(PlainPage.sentence("later", texts.get("support.opening_later")));
    } else {
      content.add(PlainPage.lead("place", texts.get("support.opening_place", place.number())));
      content.add(PlainPage.sentence("ahead", texts.get("support.opening_ahead", place.ahead())));
      content.add(PlainPage.sentence("left", left(place, texts)));
    }
    content.add(PlainPage.sentence("keep", texts.get("support.opening_keep")));
    content.add(PlainPage.sentence("phone", texts.get("support.opening_phone")));
    content.add(
        "<div class=\"actions\">"
            + page.link("", texts.get("support.opening_again"))
            + page.link(STILL + "=1", texts.get("support.opening_still"))
            + "</div>");
    return content;
  }

  private static String left(PlaceInLine place, Texts texts) {
    long minutes = (place.left().toSeconds() + A_MINUTE - 1) / A_MINUTE;
    return minutes <= 1
        ? texts.get("support.opening_soon")
        : texts.get("support.opening_left", minutes);
  }
}
