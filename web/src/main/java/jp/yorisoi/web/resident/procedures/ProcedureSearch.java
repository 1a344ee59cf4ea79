package jp.yorisoi.web.resident.procedures;

import java.util.List;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.kernel.SearchKey;

/**
 * Finds procedures by the words people use. A procedure fits when a word of the question stands in
 * its texts, in any language, or when a word of one of its life events ({@code
 * procedures.words_<event>}) stands in the question: 引っ越した finds what moving leads to.
 */
final class ProcedureSearch {
  private static final int SHORTEST = 2;

  private ProcedureSearch() {}

  static List<ProcedureDefinition> find(List<ProcedureDefinition> all, String question) {
    String asked = SearchKey.of(question).value();
    List<String> words = words(question);
    return asked.isEmpty()
        ? all
        : all.stream().filter(one -> names(one, words) || meets(one, asked)).toList();
  }

  private static boolean names(ProcedureDefinition procedure, List<String> words) {
    String texts =
        Stream.concat(
                Stream.of(procedure.name(), procedure.summary(), procedure.applicant())
                    .flatMap(ProcedureSearch::everyLanguage),
                Stream.of(procedure.officialName(), procedure.kind()))
            .map(text -> SearchKey.of(text).value())
            .reduce("", (a, b) -> a + "\n" + b);
    return words.stream().anyMatch(texts::contains);
  }

  private static boolean meets(ProcedureDefinition procedure, String asked) {
    return procedure.lifeEvents().stream()
        .flatMap(event -> Stream.of(Language.values()).map(language -> wordsOf(event, language)))
        .flatMap(words -> words(words).stream())
        .anyMatch(asked::contains);
  }

  private static String wordsOf(String event, Language language) {
    return Texts.of(language).find("procedures.words_" + event.replace('-', '_')).orElse("");
  }

  private static Stream<String> everyLanguage(LocalText text) {
    return Stream.of(Language.values()).map(text::in);
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("[\\s\\p{Zs},、。・/?？]+"))
        .map(word -> SearchKey.of(word).value())
        .filter(word -> word.length() >= SHORTEST)
        .toList();
  }
}
