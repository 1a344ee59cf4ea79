package jp.yorisoi.ejb.intake;

import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.Page;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.intake.archive.Application;
import jp.yorisoi.ejb.intake.archive.Item;

/** The items of a package as answers to the form they were given to. */
public final class ApplicationAnswers {
  private ApplicationAnswers() {}

  /**
   * Turns items into answers.
   *
   * @param application the application
   * @param procedure the version of the procedure it was made with
   * @return the answers, or empty when an item belongs to no question of the form, or repeats where
   *     the form does not
   */
  public static Optional<Answers> of(Application application, ProcedureDefinition procedure) {
    Answers answers = Answers.NONE;
    for (Item item : application.items()) {
      Optional<Page> page = pageOf(item, procedure);
      if (page.isEmpty()) {
        return Optional.empty();
      }
      int index = item.index().orElse(0);
      answers = answers.with(item.id(), index, item.value());
      if (page.get().repeat().isPresent()) {
        String pageId = page.get().id();
        answers = answers.withEntries(pageId, Math.max(answers.entries(pageId), index + 1));
      }
    }
    return Optional.of(answers);
  }

  private static Optional<Page> pageOf(Item item, ProcedureDefinition procedure) {
    return procedure.pages().stream()
        .filter(page -> page.fields().stream().anyMatch(field -> field.id().equals(item.id())))
        .filter(page -> fits(item, page))
        .findFirst();
  }

  private static boolean fits(Item item, Page page) {
    int index = item.index().orElse(0);
    return page.repeat().map(repeat -> index < repeat.max()).orElse(index == 0);
  }
}
