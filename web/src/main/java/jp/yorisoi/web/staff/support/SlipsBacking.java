package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.kernel.SurveySlip;
import jp.yorisoi.ejb.platform.print.QrCode;
import jp.yorisoi.ejb.support.open.PublicAddress;
import jp.yorisoi.ejb.support.survey.SurveyAnswers;
import jp.yorisoi.ejb.support.survey.SurveyDesk;
import jp.yorisoi.ejb.support.survey.SurveyOutcome;
import jp.yorisoi.web.shell.Exchange;

/**
 * Page: {@code webapp/staff/support/slips.xhtml}. Slips to hand out after a class, and what came
 * back on paper. They are made by a button; looking at the page makes none.
 */
@Named("supportSlips")
@RequestScoped
public class SlipsBacking {
  private static final List<String> QUESTIONS = List.of("understood", "alone", "again");
  private static final List<String> SCALE =
      List.of("4 とてもそう思う", "3 そう思う", "2 あまりそう思わない", "1 そう思わない");

  @EJB private SurveyDesk desk;
  @Inject private SlotReader reader;
  @Inject private PublicAddress address;
  @Inject private Cities cities;
  @Inject private Exchange exchange;

  private SlotShown slot;
  private List<SurveySlip> slips = List.of();
  private String notice;
  private boolean done;

  /** Does what the button says; action of the page before it is shown. */
  public void act() {
    slot = reader.byId(exchange.field("session")).orElse(null);
    if (slot == null) {
      exchange.notFound();
      return;
    }
    if (exchange.isPosted() && !exchange.isGenuine()) {
      notice = "念のため、もう一度押してください。";
    } else if (exchange.isPosted()) {
      go(exchange.field("go"));
    }
    slips = desk.slips(slot.session().id());
  }

  private void go(String go) {
    if ("make".equals(go)) {
      int made = desk.make(slot.session().id());
      done = made > 0;
      notice = done ? "用紙は " + made + " 枚あります。" : "教室が始まり、来た方がいると作れます。";
    } else if ("paper".equals(go)) {
      paper();
    }
  }

  private void paper() {
    List<Integer> answers = QUESTIONS.stream().map(this::sent).flatMap(Optional::stream).toList();
    if (answers.size() < QUESTIONS.size()) {
      notice = "3つの答えを、1から4の数字で入れてください。";
      return;
    }
    SurveyOutcome outcome =
        desk.answerOnPaper(
            exchange.field("slip"),
            new SurveyAnswers(answers.get(0), answers.get(1), answers.get(2)));
    done = outcome == SurveyOutcome.TAKEN;
    notice =
        switch (outcome) {
          case TAKEN -> "数えました。次の紙を入れてください。";
          case USED -> "この紙の答えは、もう数えています。";
          case CLOSED -> "この紙は、答えられる14日を過ぎています。数えません。";
          case UNKNOWN -> "この番号の紙はありません。番号を確かめてください。";
        };
  }

  private Optional<Integer> sent(String question) {
    return SurveyAnswers.answer(exchange.field(question));
  }

  /** The class, null for none (EL). */
  public SlotShown getSlot() {
    return slot;
  }

  /** Its day (EL). */
  public String getDay() {
    return SupportWords.day(slot.day());
  }

  /** Slips nobody has answered (EL). */
  public List<SurveySlip> getSlips() {
    return slips;
  }

  /** The address of the questions, empty when the instance has no public one (EL). */
  public String getAddress() {
    return address.page("/resident/support/survey.xhtml").orElse("");
  }

  /**
   * The code that leads a phone to the questions of a slip (EL).
   *
   * @param slip the slip
   * @return the code
   */
  public QrCode code(SurveySlip slip) {
    return QrCode.of(getAddress() + "?slip=" + slip.value());
  }

  /** Where to ask (EL). */
  public String getTelephone() {
    return cities.current().telephone();
  }

  /**
   * What was typed, to be put right (EL).
   *
   * @param field its name
   * @return the text, empty when it was taken
   */
  public String typed(String field) {
    String sent = exchange.field(field);
    return done || sent.length() > 40 ? "" : sent;
  }

  /** Whether what came back on paper is being typed (EL). */
  public boolean isPaper() {
    return "paper".equals(exchange.field("go"));
  }

  /** The three questions, as on the slip (EL). */
  public List<String> getQuestions() {
    return QUESTIONS;
  }

  /** The four answers as on the slip, 4 first (EL). */
  public List<String> getScale() {
    return SCALE;
  }

  /**
   * A question in words (EL).
   *
   * @param question its name
   * @return the sentence
   */
  public String say(String question) {
    return VoiceWords.question(question);
  }

  /** What came of it, null for nothing (EL). */
  public String getNotice() {
    return notice;
  }

  /** Whether it is done (EL). */
  public boolean isDone() {
    return done;
  }
}
