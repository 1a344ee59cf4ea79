package jp.yorisoi.bench.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges whether a page shows what the database holds: what it names must exist, and it must name
 * as many as fit on it.
 */
final class PageOracle {
  private final Pattern names;
  private final Set<String> stored;
  private final int onThePage;

  /**
   * An oracle of one page.
   *
   * @param names finds what the page names; its first group is compared
   * @param stored what the database holds
   * @param onThePage how many a full page names
   */
  PageOracle(Pattern names, Set<String> stored, int onThePage) {
    this.names = names;
    this.stored = Set.copyOf(stored);
    this.onThePage = onThePage;
  }

  /**
   * Judges a page.
   *
   * @param page its text
   * @return what is wrong, nothing when all is well
   */
  List<String> violations(String page) {
    Set<String> shown = new TreeSet<>();
    Matcher found = names.matcher(page);
    while (found.find()) {
      shown.add(found.group(1));
    }
    List<String> wrong = new ArrayList<>();
    if (shown.size() != Math.min(onThePage, stored.size())) {
      wrong.add("the page names " + shown.size() + " of " + stored.size() + " stored");
    }
    shown.removeAll(stored);
    if (!shown.isEmpty()) {
      wrong.add("the page names what is not stored: " + shown.size());
    }
    return wrong;
  }

  /**
   * Judges sizes: a peer of another size would be another race.
   *
   * @param product bytes of the product's page
   * @param peer bytes of the static page
   * @return what is wrong
   */
  static List<String> sizes(int product, int peer) {
    return Math.abs(product - peer) * 50 <= product
        ? List.of()
        : List.of("the static page has " + peer + " bytes, the product's " + product);
  }

  /**
   * Judges the audit: who opens the work list is recorded before it is shown.
   *
   * @param entries entries written meanwhile
   * @param requests answered requests
   * @return what is wrong
   */
  static List<String> audit(long entries, int requests) {
    return entries >= requests
        ? List.of()
        : List.of("the work list was shown " + requests + " times and recorded " + entries);
  }
}
