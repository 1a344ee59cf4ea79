package jp.yorisoi.web.resident.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Assessments.Subject;
import jp.yorisoi.ejb.catalogue.BookingField;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.DocumentRequest;
import jp.yorisoi.ejb.catalogue.Field;
import jp.yorisoi.ejb.catalogue.Page;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.catalogue.Requirement;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.SupportQuestion;
import jp.yorisoi.web.shell.LanguageShown;

/** What items of an assessment are called: by the words of the form that asks them. */
@RequestScoped
public class ItemWords {
  @Inject private Catalogue catalogue;
  @Inject private SupportProgramme programme;
  @Inject private LanguageShown language;

  /**
   * An item in words.
   *
   * @param label its question
   * @param need whether it has to be answered
   */
  public record Item(String label, String need) {}

  /**
   * Every item of what is assessed.
   *
   * @param subject what is assessed
   * @return words by id; what the city adds has no need
   */
  Map<String, Item> of(Subject subject) {
    Map<String, Item> words = new HashMap<>();
    if (subject.isProcedure()) {
      words.putAll(of(catalogue.procedure(subject.id()).orElseThrow()));
    } else {
      Stream.of(BookingField.values())
          .forEach(
              field ->
                  words.put(
                      field.id(),
                      new Item(
                          language.texts().get("support." + field.id() + "_label"),
                          need(field.isRequired() ? "always" : "free"))));
      programme
          .kind(subject.id())
          .flatMap(SupportKind::question)
          .ifPresent(
              asked ->
                  words.put(
                      SupportQuestion.INPUT,
                      new Item(
                          language.of(asked.label()),
                          need(asked.every() ? "sometimes" : "always"))));
    }
    subject
        .privacy()
        .made()
        .forEach(made -> words.put(made.id(), new Item(language.of(made.label()), "")));
    return words;
  }

  private Map<String, Item> of(ProcedureDefinition procedure) {
    Map<String, Item> words = new LinkedHashMap<>();
    for (Page page : procedure.pages()) {
      for (Field field : page.fields()) {
        boolean always = page.when().isEmpty() && field.when().isEmpty();
        words.put(field.id(), new Item(language.of(field.label()), need(field.required(), always)));
      }
    }
    for (DocumentRequest document : procedure.documents()) {
      boolean always = document.when().isEmpty();
      words.put(
          document.id(),
          new Item(language.of(document.label()), need(document.required(), always)));
    }
    Set<String> twice = doubles(words);
    for (Page page : procedure.pages()) {
      for (Field field : page.fields()) {
        Item item = words.get(field.id());
        if (twice.contains(item.label())) {
          String place = language.say("privacy.on_page", language.of(page.title()));
          words.put(field.id(), new Item(item.label() + place, item.need()));
        }
      }
    }
    return words;
  }

  /** Labels more than one question has; they are told apart by their page. */
  private static Set<String> doubles(Map<String, Item> words) {
    return words.values().stream()
        .collect(Collectors.groupingBy(Item::label, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(label -> label.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private String need(Requirement required, boolean everybody) {
    if (required.always() && everybody) {
      return need("always");
    }
    return need(required.always() || required.when().isPresent() ? "sometimes" : "free");
  }

  private String need(String kind) {
    return language.texts().get("privacy.need_" + kind);
  }
}
