package jp.yorisoi.web.shell;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.catalogue.SupportQuestion;
import jp.yorisoi.ejb.support.AttendeeForm;

/**
 * What somebody said to the question of a kind of support.
 *
 * @param question the question, empty for a kind that asks none
 * @param said ids of options, and whatever else was sent
 */
public record KindAnswers(Optional<SupportQuestion> question, Set<String> said) {

  /** Takes a copy. */
  public KindAnswers {
    said = Set.copyOf(said);
  }

  /**
   * What was sent to the question of a kind.
   *
   * @param kind the kind, empty when it is not known
   * @param exchange what was sent
   * @return question and answers
   */
  public static KindAnswers of(Optional<SupportKind> kind, Exchange exchange) {
    return of(kind, exchange.fields(SupportQuestion.INPUT));
  }

  /**
   * What was said to the question of a kind.
   *
   * @param kind the kind, empty when it is not known
   * @param said ids of options, and whatever else was sent
   * @return question and answers
   */
  public static KindAnswers of(Optional<SupportKind> kind, Collection<String> said) {
    return new KindAnswers(kind.flatMap(SupportKind::question), Set.copyOf(said));
  }

  /** Whether the question has still to be answered. */
  public boolean isMissing() {
    return question.filter(one -> !one.isAnswered(said)).isPresent();
  }

  /** The option that is in the way of a seat, empty when none is. */
  public Optional<SupportQuestion.QuestionOption> refusing() {
    return question.flatMap(one -> one.refusing(said));
  }

  /** Id of what is kept for whoever prepares the session, empty for nothing. */
  public String kept() {
    return question
        .flatMap(one -> one.kept(said))
        .map(SupportQuestion.QuestionOption::id)
        .orElse("");
  }

  /**
   * How many inputs came along that neither the form nor the kind asks.
   *
   * @param sent values by name
   * @return 0 for a form as it is made
   */
  public int undeclared(Map<String, String[]> sent) {
    Map<String, String[]> others = new HashMap<>(sent);
    if (question.isPresent()) {
      others.remove(SupportQuestion.INPUT);
    }
    return AttendeeForm.undeclared(others);
  }

  /**
   * The question for a page.
   *
   * @param words the words of the reader's language
   * @return the question with what was said, null when there is none
   */
  public AskedShown shown(Function<LocalText, String> words) {
    return question.map(one -> AskedShown.of(one, said, words)).orElse(null);
  }
}
