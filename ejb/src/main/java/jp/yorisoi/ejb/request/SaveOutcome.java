package jp.yorisoi.ejb.request;

import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Problem;

/** What came of saving a page. */
public sealed interface SaveOutcome {

  /**
   * The answers are kept.
   *
   * @param nextPageId where to go on; empty: to the review
   */
  record Saved(Optional<String> nextPageId) implements SaveOutcome {}

  /**
   * Something has to be put right; nothing was kept.
   *
   * @param page the page with the answers as they were typed, to be shown again
   * @param problems what is wrong, in the order of the page
   */
  record Refused(PageView page, List<Problem> problems) implements SaveOutcome {
    /** Takes a copy of the problems. */
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
