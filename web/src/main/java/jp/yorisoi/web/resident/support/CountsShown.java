package jp.yorisoi.web.resident.support;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.support.WaitingForm;
import jp.yorisoi.web.shell.OptionShown;

/**
 * What counts for the order of a waiting list, for a page.
 *
 * @param said what is said by who would wait, as it is sent
 * @param words the same in words
 * @param options all that can be said
 */
public record CountsShown(List<String> said, String words, List<OptionShown> options) {

  /** Takes copies. */
  public CountsShown {
    said = List.copyOf(said);
    options = List.copyOf(options);
  }

  static CountsShown of(Optional<WaitingForm> waits, Texts texts) {
    List<OptionShown> options =
        WaitingForm.CHOICES.stream()
            .map(code -> new OptionShown(code, texts.get("waiting." + code), ""))
            .toList();
    List<String> said = waits.map(form -> List.copyOf(form.said())).orElse(List.of());
    String words =
        options.stream()
            .filter(one -> said.contains(one.value()))
            .map(OptionShown::label)
            .collect(Collectors.joining("\n"));
    return new CountsShown(said, words.isEmpty() ? texts.get("waiting.said_none") : words, options);
  }
}
