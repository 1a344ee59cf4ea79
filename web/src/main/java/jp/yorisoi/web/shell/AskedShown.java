package jp.yorisoi.web.shell;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.catalogue.SupportQuestion;

/**
 * The question a kind of support asks of its own, for a page.
 *
 * @param label the question
 * @param why why it is asked
 * @param every whether all options are statements that must hold
 * @param options what can be said
 * @param chosen what was said, values of options
 */
public record AskedShown(
    String label, String why, boolean every, List<OptionShown> options, List<String> chosen) {

  /** Takes copies. */
  public AskedShown {
    options = List.copyOf(options);
    chosen = List.copyOf(chosen);
  }

  /**
   * Puts a question into words.
   *
   * @param asked the question
   * @param answers what was said; what is no option of it is left out
   * @param words the words of the reader's language
   * @return the question in words
   */
  public static AskedShown of(
      SupportQuestion asked, Collection<String> answers, Function<LocalText, String> words) {
    return new AskedShown(
        words.apply(asked.label()),
        words.apply(asked.why()),
        asked.every(),
        asked.options().stream()
            .map(one -> new OptionShown(one.id(), words.apply(one.label()), ""))
            .toList(),
        asked.options().stream()
            .map(SupportQuestion.QuestionOption::id)
            .filter(answers::contains)
            .toList());
  }

  /** Kind of input: {@code checkbox} or {@code radio}. */
  public String type() {
    return every ? "checkbox" : "radio";
  }

  /** What the tag {@code y:choice} takes for it: the chosen value, or all of them. */
  public Object value() {
    return every ? chosen : chosen.stream().findFirst().orElse("");
  }

  /** What was said, in words. */
  public String answer() {
    return options.stream()
        .filter(one -> chosen.contains(one.value()))
        .map(OptionShown::label)
        .collect(Collectors.joining("\n"));
  }
}
