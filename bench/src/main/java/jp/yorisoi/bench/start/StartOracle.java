package jp.yorisoi.bench.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges whether the first page of each side was the page it should be. */
final class StartOracle {
  private static final Pattern SESSION = Pattern.compile("book\\.xhtml\\?session=(\\d+)");

  private final Set<Long> bookable;

  /**
   * An oracle.
   *
   * @param bookable the sessions the database holds that can be booked
   */
  StartOracle(Set<Long> bookable) {
    this.bookable = Set.copyOf(bookable);
  }

  /**
   * Judges a pair.
   *
   * @param product what the product's page said; it must show sessions, and only those that exist
   * @param peer what the empty archive's page said
   * @return what is wrong, nothing when all is well
   */
  List<String> violations(String product, String peer) {
    List<String> wrong = new ArrayList<>();
    Set<Long> shown = shown(product);
    if (shown.isEmpty()) {
      wrong.add("the page of the product shows nothing of the database");
    }
    shown.removeAll(bookable);
    if (!shown.isEmpty()) {
      wrong.add("the page of the product shows sessions the database does not have: " + shown);
    }
    if (!peer.contains(EmptyWar.WORDS)) {
      wrong.add("the page of the empty archive is another one");
    }
    return wrong;
  }

  private static Set<Long> shown(String page) {
    Set<Long> ids = new TreeSet<>();
    Matcher found = SESSION.matcher(page);
    while (found.find()) {
      ids.add(Long.valueOf(found.group(1)));
    }
    return ids;
  }
}
