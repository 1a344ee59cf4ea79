package jp.yorisoi.ejb.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The one question a kind may ask beside those every booking asks, with the reason why. Age,
 * residence and the like are statements to tick: no date of birth and no address is ever asked.
 *
 * @param label the question
 * @param why why it is asked
 * @param every true when all options are statements that must hold; they are checked and not kept.
 *     False when one option is chosen; it is kept for whoever prepares the session
 * @param options what can be said
 */
public record SupportQuestion(
    LocalText label, LocalText why, boolean every, List<QuestionOption> options) {
  /** The name of its input. */
  public static final String INPUT = "question";

  /**
   * One option.
   *
   * @param id as it is sent
   * @param label its words
   * @param refusal why there is no seat and what to do instead: for a statement, when it is not
   *     made; for a choice, when it is
   */
  public record QuestionOption(String id, LocalText label, Optional<LocalText> refusal) {}

  /** Takes a copy. */
  public SupportQuestion {
    options = List.copyOf(options);
  }

  /**
   * Whether an answer says anything.
   *
   * @param answers ids of options
   * @return false as long as one is to be chosen and none or several are
   */
  public boolean isAnswered(Collection<String> answers) {
    return every || options.stream().filter(one -> answers.contains(one.id())).count() == 1;
  }

  /**
   * The option that is in the way of a seat.
   *
   * @param answers ids of options
   * @return empty when somebody may book
   */
  public Optional<QuestionOption> refusing(Collection<String> answers) {
    return options.stream()
        .filter(one -> one.refusal().isPresent() && every != answers.contains(one.id()))
        .findFirst();
  }

  /**
   * What is kept of an answer.
   *
   * @param answers ids of options
   * @return the chosen option, empty for statements
   */
  public Optional<QuestionOption> kept(Collection<String> answers) {
    return options.stream().filter(one -> !every && answers.contains(one.id())).findFirst();
  }
}
