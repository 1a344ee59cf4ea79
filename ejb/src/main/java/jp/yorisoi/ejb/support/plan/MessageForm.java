package jp.yorisoi.ejb.support.plan;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * What the desk writes to the people of a session.
 *
 * @param purpose name of the purpose
 * @param text whole sentences
 */
public record MessageForm(String purpose, String text) {
  /** So many characters: it is read out, or sent as a short message. */
  public static final int LONGEST = 200;

  /** What can be wrong. */
  public enum Wrong {
    /** No purpose was chosen. */
    PURPOSE,
    /** Nothing was written. */
    EMPTY,
    /** It is longer than {@link #LONGEST}. */
    LONG,
    /** An individual number stands in it. */
    INDIVIDUAL_NUMBER
  }

  /**
   * Reads the form from the parameters of a request.
   *
   * @param sent values by name
   * @return what was typed
   */
  public static MessageForm of(Map<String, String[]> sent) {
    return new MessageForm(
        SeriesForm.first(sent, "purpose"), SeriesForm.first(sent, "text").replace("\r\n", "\n"));
  }

  /**
   * What must be put right before this can be sent.
   *
   * @return empty when nothing
   */
  public Optional<Wrong> wrong() {
    if (why().isEmpty()) {
      return Optional.of(Wrong.PURPOSE);
    }
    if (text.isBlank()) {
      return Optional.of(Wrong.EMPTY);
    }
    if (text.codePointCount(0, text.length()) > LONGEST) {
      return Optional.of(Wrong.LONG);
    }
    return IndividualNumber.isIn(text) ? Optional.of(Wrong.INDIVIDUAL_NUMBER) : Optional.empty();
  }

  Optional<MessagePurpose> why() {
    return Stream.of(MessagePurpose.values()).filter(one -> one.name().equals(purpose)).findFirst();
  }

  /** What is written stays out of logs. */
  @Override
  public String toString() {
    return "MessageForm[" + purpose + "]";
  }
}
