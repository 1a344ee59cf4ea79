package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks at a page as it is shown now: axe-core with the rules of WCAG 2.2 AA, and for residents
 * that nothing runs out of the window and every target can be hit with a thumb. Collects what it
 * finds.
 */
final class Inspector {
  private static final String AXE = source();
  private static final int OK = 200;
  private static final String RULES =
      """
      async () => {
        const found = await axe.run(document, {
          resultTypes: ['violations'],
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        });
        return found.violations.map(
          (one) => one.id + ': ' + one.nodes.map((node) => node.html.slice(0, 200)).join(' | '));
      }
      """;

  /** A target: a link that stands in a sentence is as high as its line (WCAG 2.5.8). */
  private static final String TARGETS =
      """
      () => {
        const found = [];
        const all = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
        for (const one of document.querySelectorAll(all)) {
          const choice = one.matches('[type=radio], [type=checkbox]') && one.closest('label');
          const box = (choice || one).getBoundingClientRect();
          const style = getComputedStyle(one);
          const unseen = one.getAttribute('aria-hidden') === 'true' || box.width <= 1 || box.height <= 1 || style.visibility === 'hidden'
            || box.bottom + scrollY <= 0 || box.right + scrollX <= 0;
          const inSentence = one.tagName === 'A' && style.display === 'inline'
            && one.parentElement.textContent.trim() !== one.textContent.trim();
          if (!unseen && !inSentence && (Math.round(box.height) < 44 || Math.round(box.width) < 44)) {
            found.push('target of ' + Math.round(box.width) + ' x ' + Math.round(box.height) + ' px: '
              + one.outerHTML.slice(0, 160));
          }
        }
        if (document.scripts.length > 0) {
          found.push('a script: residents need none');
        }
        const wide = document.documentElement.scrollWidth;
        if (wide > innerWidth) {
          const out = [...document.querySelectorAll('body *')]
            .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
            .map((one) => one.outerHTML.slice(0, 120));
          found.push('runs out of the window, ' + wide + ' px: ' + out.slice(-3).join(' | '));
        }
        return found;
      }
      """;

  /** Where the page leads within this system: to other pages, in the same language. */
  private static final String LINKS =
      """
      () => [...document.querySelectorAll('a[href]')]
        .filter((one) => one.origin === location.origin && !one.search.includes('lang='))
        .filter((one) => one.pathname !== location.pathname || one.search !== location.search)
        .map((one) => one.href.split('#')[0])
      """;

  private final Page page;
  private final Set<String> links = new TreeSet<>();
  private final List<String> findings = new ArrayList<>();
  private int looks;

  Inspector(Page page) {
    this.page = page;
  }

  private static String source() {
    try (InputStream file = Inspector.class.getResourceAsStream("/axe.min.js")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A page of staff, at a desk. */
  void look(String state) {
    looks++;
    page.evaluate(AXE + ";true");
    add(state, page.evaluate(RULES));
  }

  /** A page of residents, on the smallest phone. */
  void lookAsResident(String state) {
    look(state);
    add(state, page.evaluate(TARGETS));
    ((List<?>) page.evaluate(LINKS)).forEach(one -> links.add((String) one));
  }

  /** Follows every link that was seen. */
  void noLinkLeadsNowhere(int least) {
    assertThat(links).as("links seen").hasSizeGreaterThanOrEqualTo(least);
    for (String link : links) {
      int status = page.request().get(link).status();
      if (status != OK) {
        findings.add("leads nowhere, " + status + ": " + link);
      }
    }
    assertThat(findings).isEmpty();
  }

  private void add(String state, Object found) {
    ((List<?>) found).forEach(one -> findings.add(state + ": " + one));
  }

  void nothingIsWrong(int leastStates) {
    assertThat(findings).isEmpty();
    assertThat(looks).as("states looked at").isGreaterThanOrEqualTo(leastStates);
  }
}
