package jp.yorisoi.web.staff.tools;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.governance.AiGateDesk;
import jp.yorisoi.ejb.governance.AiReason;
import jp.yorisoi.ejb.governance.AiText;
import jp.yorisoi.ejb.governance.AiVerdict;
import jp.yorisoi.policy.city.DataClass;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.staff.SentText;

/**
 * Page: {@code webapp/staff/tools/ai.xhtml}. The text is a parameter of a POST and of nothing else:
 * no component has it as its value, so that it is in no view state and no session, and the bean
 * ends with the request.
 */
@Named
@RequestScoped
public class AiBacking {
  /**
   * Longest text a browser lets through. Longer than what is checked, so that the page can say so;
   * short enough for the server, which drops a form of 2 MB unread: a sign takes up to nine bytes.
   */
  static final int SENT = 200_000;

  private static final String NO_CLASS = "文章の分類を選んでください。";

  @EJB private AiGateDesk desk;
  @Inject private Exchange exchange;
  @Inject private Policies policies;

  private AiVerdict verdict;
  private boolean unclassed;
  private List<Choice> choices;
  private List<Found> sums;

  /**
   * A class of information to choose.
   *
   * @param code value of the field
   * @param name what it is called
   * @param meaning what belongs to it, in plain words
   * @param chosen whether it was chosen
   * @param refused whether texts of it are kept from AI tools
   */
  public record Choice(String code, String name, String meaning, boolean chosen, boolean refused) {}

  /**
   * What was found, of one kind.
   *
   * @param kind in words
   * @param count how often
   * @param advice what to do
   */
  public record Found(String kind, long count, String advice) {}

  /** Action: have the text checked. */
  public void check() {
    chosen().ifPresent(one -> verdict = desk.check(new AiText(one, text())));
  }

  /** Action: have placeholders put in, and the text checked again. */
  public void replace() {
    chosen().ifPresent(one -> verdict = desk.replaceAndCheck(new AiText(one, text())));
  }

  private Optional<DataClass> chosen() {
    String code = exchange.field("class");
    Optional<DataClass> found =
        Arrays.stream(DataClass.values()).filter(c -> c.code().equals(code)).findFirst();
    unclassed = found.isEmpty();
    return found;
  }

  private String text() {
    return SentText.of(exchange.field("text")).strip();
  }

  /**
   * Whether the button that puts placeholders in is there (EL): when something was found, and while
   * it is being pressed. Faces takes no press of a button the page would not show.
   */
  public boolean isReplaceable() {
    return verdict == null
        ? exchange.request().getParameterMap().containsKey("ai:replace")
        : isFound();
  }

  /** What stands in the field: what the gate gives back, else nothing (EL). */
  public String getText() {
    return verdict == null ? "" : verdict.text();
  }

  /** Whether something was answered (EL). */
  public boolean isAnswered() {
    return verdict != null || unclassed || isDropped();
  }

  /** Whether a form was sent that was too long for the server: its filter led back here. */
  private boolean isDropped() {
    return !exchange.isPosted() && !exchange.field("large").isEmpty();
  }

  /** Longest text that can be sent (EL). */
  public int getSent() {
    return SENT;
  }

  /** Whether the text passed (EL). */
  public boolean isPassed() {
    return verdict != null && verdict.reason() == AiReason.PASSED;
  }

  /** Whether places are shown (EL). */
  public boolean isFound() {
    return verdict != null && verdict.reason() == AiReason.FOUND;
  }

  /** The sentence about what came of it (EL). */
  public String getSentence() {
    if (isDropped()) {
      return AiWords.sentence(AiReason.TOO_LONG);
    }
    return unclassed ? NO_CLASS : AiWords.sentence(verdict.reason());
  }

  /** The ticket of a text that passed (EL). */
  public String getTicket() {
    return verdict.ticket();
  }

  /** The text in pieces (EL). */
  public List<AiVerdict.Piece> getPieces() {
    return verdict.pieces();
  }

  /** What was found, kind by kind (EL). */
  public List<Found> getSums() {
    if (sums == null) {
      sums =
          verdict.pieces().stream()
              .map(AiVerdict.Piece::kind)
              .filter(kind -> !kind.isEmpty())
              .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()))
              .entrySet()
              .stream()
              .map(one -> new Found(one.getKey(), one.getValue(), AiWords.advice(one.getKey())))
              .toList();
    }
    return sums;
  }

  /** The classes (EL). */
  public List<Choice> getChoices() {
    if (choices == null) {
      choices = Arrays.stream(DataClass.values()).map(this::choice).toList();
    }
    return choices;
  }

  private Choice choice(DataClass one) {
    return new Choice(
        one.code(),
        "自治体機密性" + one.code() + "（" + one.meaning() + "）",
        AiWords.meaning(one),
        one.code().equals(exchange.field("class")),
        policies.current().notForAi().contains(one));
  }

  /** Longest text (EL). */
  public int getLongest() {
    return AiText.LONGEST;
  }
}
