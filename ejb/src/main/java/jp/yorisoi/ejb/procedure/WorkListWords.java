package jp.yorisoi.ejb.procedure;

import java.util.Arrays;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.procedure.domain.CaseState;

/** A filter of the work list in words: 自分の担当、補正待ち、「ヤスギ」で探したもの. */
public final class WorkListWords {
  private WorkListWords() {}

  /**
   * The words.
   *
   * @param query the filter
   * @return whose cases, in which states, and what was searched
   */
  public static String of(WorkListQuery query) {
    return scope(query)
        + states(query)
        + (query.search() == null ? "" : "、「" + query.search() + "」で探したもの")
        + (query.search() != null && query.states().isEmpty() ? "、終わったものも含む" : "");
  }

  private static String scope(WorkListQuery query) {
    return switch (query.scope()) {
      case MINE -> "自分の担当";
      case UNASSIGNED -> "担当が未定";
      case TO_DECIDE -> "自分が決裁できるもの";
      case ALL -> "課のすべて";
    };
  }

  private static String states(WorkListQuery query) {
    if (query.states().isEmpty()) {
      return query.search() == null ? "、終わっていないもの" : "";
    }
    return "、"
        + Arrays.stream(CaseState.values())
            .filter(state -> query.states().contains(state.code()))
            .map(CaseState::label)
            .collect(Collectors.joining("・"));
  }
}
