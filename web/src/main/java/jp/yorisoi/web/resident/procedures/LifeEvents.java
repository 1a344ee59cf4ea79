package jp.yorisoi.web.resident.procedures;

import java.util.List;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;

/** Life events (ライフイベント of GIF 491-1) that lead to procedures. */
public final class LifeEvents {
  /** In the order people meet them. */
  private static final List<String> ORDER =
      List.of(
          "moving",
          "pregnancy-birth",
          "childcare",
          "education",
          "marriage",
          "work",
          "care",
          "bereavement",
          "disaster");

  private LifeEvents() {}

  /**
   * The events that lead somewhere.
   *
   * @param procedures what there is
   * @return ids in the order people meet them; each has a text {@code procedures.event_<id>}
   */
  public static List<String> of(List<ProcedureDefinition> procedures) {
    return ORDER.stream()
        .filter(event -> procedures.stream().anyMatch(one -> one.lifeEvents().contains(event)))
        .toList();
  }
}
