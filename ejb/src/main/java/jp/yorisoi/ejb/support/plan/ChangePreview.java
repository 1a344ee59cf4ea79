package jp.yorisoi.ejb.support.plan;

import java.util.List;

/**
 * What a change of a series would do, shown before anything is saved.
 *
 * @param steps each session to come
 * @param stand mark of what was shown, to be sent along when it is saved
 */
public record ChangePreview(List<StepView> steps, String stand) {
  /** Takes a copy. */
  public ChangePreview {
    steps = List.copyOf(steps);
  }

  /** Whether anything would change. */
  public boolean changes() {
    return steps.stream()
        .map(StepView::code)
        .anyMatch(code -> code != StepView.Code.KEEP && code != StepView.Code.BLOCKED);
  }

  /** How many people would be told. */
  public int told() {
    return steps.stream().mapToInt(StepView::told).sum();
  }
}
