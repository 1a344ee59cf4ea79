package jp.yorisoi.web.resident.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.yorisoi.ejb.kernel.SurveySlip;
import jp.yorisoi.ejb.support.survey.SurveyAnswers;
import jp.yorisoi.ejb.support.survey.SurveyDesk;
import jp.yorisoi.ejb.support.survey.SurveyOutcome;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.LanguageShown;
import jp.yorisoi.web.shell.OptionShown;
import jp.yorisoi.web.shell.ProblemShown;

/**
 * Page: {@code webapp/resident/support/survey.xhtml}. The number of a slip may come along in the
 * address, from the code printed on it; only the button answers.
 */
@Named("supportSurvey")
@RequestScoped
public class SurveyBacking {
  private static final String SLIP = "slip";
  private static final List<String> QUESTIONS = List.of("understood", "alone", "again");
  private static final int LONGEST = 40;

  @EJB private SurveyDesk desk;
  @Inject private LanguageShown language;
  @Inject private Exchange exchange;

  private final List<ProblemShown> problems = new ArrayList<>();
  private SurveyOutcome outcome;
  private String notice;
  private List<OptionShown> answers;

  /** Takes the answers; action of the page before it is shown. */
  public void act() {
    if (!exchange.isPosted()) {
      return;
    }
    if (!exchange.isGenuine()) {
      notice = say("shell.press_again");
      return;
    }
    if (SurveySlip.parse(getSlip()).isEmpty()) {
      problem(SLIP, "survey.error_slip");
    }
    QUESTIONS.stream()
        .filter(question -> SurveyAnswers.answer(exchange.field(question)).isEmpty())
        .forEach(question -> problem(question, "survey.error_answer"));
    if (problems.isEmpty()) {
      outcome = desk.answer(getSlip(), new SurveyAnswers(of(0), of(1), of(2)));
      notice = isTaken() ? null : say("survey." + outcome.code());
    }
  }

  /** Whether the answers are counted (EL). */
  public boolean isTaken() {
    return outcome == SurveyOutcome.TAKEN;
  }

  /** Number of the slip as typed (EL). */
  public String getSlip() {
    String slip = exchange.field(SLIP);
    return slip.length() > LONGEST ? "" : slip;
  }

  /** Names of the questions, in order (EL). */
  public List<String> getQuestions() {
    return QUESTIONS;
  }

  /**
   * What was chosen before (EL).
   *
   * @param question its name
   * @return the answer, empty for none
   */
  public String chosen(String question) {
    return SurveyAnswers.answer(exchange.field(question)).map(String::valueOf).orElse("");
  }

  /** The four answers, the best first (EL). */
  public List<OptionShown> getAnswers() {
    if (answers == null) {
      answers = answers();
    }
    return answers;
  }

  private List<OptionShown> answers() {
    return IntStream.rangeClosed(SurveyAnswers.LEAST, SurveyAnswers.MOST)
        .map(i -> SurveyAnswers.MOST + SurveyAnswers.LEAST - i)
        .mapToObj(i -> new OptionShown(Integer.toString(i), say("survey.answer_" + i), ""))
        .toList();
  }

  /** What is to be put right (EL). */
  public List<ProblemShown> getProblems() {
    return problems;
  }

  /**
   * What is wrong with a field (EL).
   *
   * @param field its name
   * @return the sentence, empty if nothing is
   */
  public String error(String field) {
    return problems.stream()
        .filter(one -> one.id().equals(field))
        .findFirst()
        .map(ProblemShown::text)
        .orElse("");
  }

  /** A sentence before the form, null for none (EL). */
  public String getNotice() {
    return notice;
  }

  private int of(int question) {
    return SurveyAnswers.answer(exchange.field(QUESTIONS.get(question))).orElseThrow();
  }

  private void problem(String field, String text) {
    problems.add(new ProblemShown(field, say("survey." + field), say(text)));
  }

  private String say(String key) {
    return language.texts().get(key);
  }
}
