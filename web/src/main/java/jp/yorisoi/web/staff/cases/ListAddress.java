package jp.yorisoi.web.staff.cases;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import jp.yorisoi.ejb.procedure.WorkListQuery;

/**
 * Which rows of the work list are shown, as it stands in the address of the page: whoever reloads
 * it or comes back to it finds the list as it was.
 *
 * @param scope {@code all}, {@code mine}, {@code unassigned} or {@code decide}
 * @param state code of one state, {@code closed}, or empty for all open ones
 * @param search what was typed into the search box, possibly empty
 * @param sort what it is sorted by
 * @param descending whether the order is turned round
 * @param page number of the page, from 1
 */
record ListAddress(
    String scope,
    String state,
    String search,
    WorkListQuery.Sort sort,
    boolean descending,
    int page)
    implements Serializable {
  private static final Set<String> SCOPES = Set.of("mine", "unassigned", "decide");
  private static final Set<String> CLOSED = Set.of("50", "60", "70", "80");

  /** Takes what is known, and the plain list for what is not. */
  static ListAddress of(
      String scope, String state, String search, String sort, boolean descending, int page) {
    boolean stateFits = state != null && (state.equals("closed") || state.matches("[1-8]\\d"));
    return new ListAddress(
        scope != null && SCOPES.contains(scope) ? scope : "all",
        stateFits ? state : "",
        search == null ? "" : search.strip(),
        sorting(sort),
        descending,
        Math.max(1, page));
  }

  /** What a name in an address or of a column stands for. */
  static WorkListQuery.Sort sorting(String name) {
    return switch (name == null ? "" : name) {
      case "arrived" -> WorkListQuery.Sort.ARRIVED;
      case "kana" -> WorkListQuery.Sort.KANA;
      case "receipt" -> WorkListQuery.Sort.RECEIPT;
      default -> WorkListQuery.Sort.DUE;
    };
  }

  /** The same list in another order, on another page. */
  ListAddress at(WorkListQuery.Sort newSort, boolean down, int newPage) {
    return new ListAddress(scope, state, search, newSort, down, newPage);
  }

  /** What to ask the desk for. */
  WorkListQuery query(int pageSize) {
    Set<String> states =
        "closed".equals(state) ? CLOSED : state.isEmpty() ? Set.of() : Set.of(state);
    return new WorkListQuery(
        scopeWanted(),
        states,
        null,
        search.isEmpty() ? null : search,
        sort,
        descending,
        (page - 1) * pageSize,
        pageSize);
  }

  private WorkListQuery.Scope scopeWanted() {
    return switch (scope) {
      case "mine" -> WorkListQuery.Scope.MINE;
      case "unassigned" -> WorkListQuery.Scope.UNASSIGNED;
      case "decide" -> WorkListQuery.Scope.TO_DECIDE;
      default -> WorkListQuery.Scope.ALL;
    };
  }

  /** The name of the order, as in the address. */
  String sortName() {
    return sort.name().toLowerCase(Locale.ROOT);
  }

  /** Whether this is the plain list that is shown to whoever asks for no other. */
  boolean isPlain() {
    return "all".equals(scope) && state.isEmpty() && search.isEmpty();
  }

  /** The query of the address, {@code ?scope=mine&sort=due}. */
  String text() {
    return "?scope="
        + scope
        + (state.isEmpty() ? "" : "&state=" + state)
        + (search.isEmpty() ? "" : "&q=" + URLEncoder.encode(search, StandardCharsets.UTF_8))
        + "&sort="
        + sortName()
        + (descending ? "&desc=true" : "")
        + (page > 1 ? "&page=" + page : "");
  }
}
