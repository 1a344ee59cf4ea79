package jp.yorisoi.ejb.catalogue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.policy.definition.DefinitionBroken;

/** What a schema cannot say of a procedure: that its parts name parts that exist. */
final class ProcedureReferences {
  private final String file;
  private final ProcedureDefinition definition;

  private ProcedureReferences(String file, ProcedureDefinition definition) {
    this.file = file;
    this.definition = definition;
  }

  static void check(String file, ProcedureDefinition definition) {
    ProcedureReferences references = new ProcedureReferences(file, definition);
    references.place();
    references.uniqueIds();
    references.pages();
    references.documents();
    references.basic();
  }

  private void place() {
    String expected = "procedures/" + definition.id() + "/" + definition.version() + ".yaml";
    require(file.equals(expected), "", "id and version belong to " + expected);
  }

  private void uniqueIds() {
    Set<String> seen = new HashSet<>();
    Stream.of(
            definition.pages().stream().map(page -> "page " + page.id()),
            definition.fields().map(field -> "answer " + field.id()),
            definition.documents().stream().map(document -> "answer " + document.id()))
        .flatMap(ids -> ids)
        .forEach(id -> require(seen.add(id), "/pages", "named twice: " + id));
  }

  private void pages() {
    for (int i = 0; i < definition.pages().size(); i++) {
      Page page = definition.pages().get(i);
      String path = "/pages/" + i;
      require(!(page.fields().isEmpty() && page.documents().isEmpty()), path, "asks nothing");
      condition(path, page.when());
      page.repeat().ifPresent(r -> require(r.max() >= r.min(), path + "/repeat", "max below min"));
      page.documents()
          .forEach(id -> require(definition.document(id).isPresent(), path, "no document " + id));
      for (int f = 0; f < page.fields().size(); f++) {
        field(page, page.fields().get(f), path + "/fields/" + f);
      }
    }
  }

  private void field(Page page, Field field, String path) {
    require(
        (field.type() == FieldType.CHOICE) != field.options().isEmpty(),
        path,
        "options go with a choice");
    require(field.maxLength() >= field.minLength(), path, "max below min");
    Stream.of(field.when(), field.required().when())
        .flatMap(Optional::stream)
        .forEach(
            condition -> {
              condition(path, Optional.of(condition));
              boolean within =
                  page.fields().stream().anyMatch(f -> f.id().equals(condition.fieldId()));
              require(
                  page.repeat().isEmpty() || within,
                  path,
                  "in a repeated page a condition looks at the same page");
            });
  }

  private void documents() {
    Set<String> asked =
        definition.pages().stream()
            .flatMap(page -> page.documents().stream())
            .collect(Collectors.toSet());
    for (int i = 0; i < definition.documents().size(); i++) {
      DocumentRequest document = definition.documents().get(i);
      String path = "/documents/" + i;
      condition(path, document.when());
      condition(path, document.required().when());
      require(asked.contains(document.id()), path, "no page asks for it");
    }
  }

  private void basic() {
    definition
        .basic()
        .values()
        .forEach(id -> require(definition.field(id).isPresent(), "/basic", "no field " + id));
  }

  private void condition(String path, Optional<Condition> condition) {
    condition.ifPresent(
        c -> {
          Optional<Field> field = definition.field(c.fieldId());
          require(field.isPresent(), path, "condition on no field: " + c.fieldId());
          field
              .filter(f -> f.type() == FieldType.CHOICE)
              .ifPresent(
                  f ->
                      c.values()
                          .forEach(
                              value ->
                                  require(
                                      f.option(value).isPresent(),
                                      path,
                                      "condition on no option: " + value)));
        });
  }

  private void require(boolean holds, String path, String reason) {
    if (!holds) {
      throw new DefinitionBroken(file, path, reason);
    }
  }
}
