package jp.yorisoi.web.rest;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.catalogue.SupportQuestion;
import jp.yorisoi.ejb.catalogue.SupportRules;

/**
 * A kind of support for a partner's form: what it asks of a caller, with the reason, and how many
 * bookings one person and the people of one telephone number may have.
 */
final class KindJson {
  private KindJson() {}

  static JsonObjectBuilder of(SupportKind kind) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("id", kind.id())
            .add("title", kind.title().ja())
            .add("limits", limits(kind.rules()));
    kind.question().ifPresent(question -> json.add("question", question(question)));
    return json;
  }

  private static JsonObjectBuilder limits(SupportRules rules) {
    JsonObjectBuilder limits = JSON.createObjectBuilder().add("person", rules.perPerson());
    rules.perHousehold().ifPresent(most -> limits.add("household", most));
    return limits;
  }

  private static JsonObjectBuilder question(SupportQuestion question) {
    JsonArrayBuilder options = JSON.createArrayBuilder();
    question
        .options()
        .forEach(
            one ->
                options.add(
                    JSON.createObjectBuilder().add("id", one.id()).add("label", one.label().ja())));
    return JSON.createObjectBuilder()
        .add("label", question.label().ja())
        .add("why", question.why().ja())
        .add("choose", question.every() ? "all" : "one")
        .add("options", options);
  }
}
