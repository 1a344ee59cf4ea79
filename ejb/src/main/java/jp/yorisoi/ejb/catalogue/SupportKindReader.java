package jp.yorisoi.ejb.catalogue;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.SupportQuestion.QuestionOption;
import jp.yorisoi.ejb.catalogue.privacy.Assessment;
import jp.yorisoi.ejb.catalogue.privacy.AssessmentReader;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.policy.definition.DefinitionBroken;
import jp.yorisoi.policy.definition.Node;

/** Reads kinds of support and the resources they need. */
final class SupportKindReader {
  private static final Map<String, AccessNeed> LANGUAGES =
      Map.of("en", AccessNeed.ENGLISH, "pt", AccessNeed.PORTUGUESE);

  private SupportKindReader() {}

  static SupportResource resource(Node node, City city) {
    String home = node.optionalText("home").orElse("");
    if (!home.isEmpty() && city.place(home).isEmpty()) {
      throw new DefinitionBroken(node.file(), node.path(), "no such place in the city profile");
    }
    return new SupportResource(
        node.text("id"),
        node.text("group"),
        SupportResource.Type.of(node.text("type")),
        node.text("staffTitle"),
        home,
        node.number("between", 0),
        needs(node));
  }

  static SupportKind kind(Node node, List<SupportResource> resources) {
    SupportForm form = SupportForm.of(node.text("form")).orElseThrow();
    int level = node.number("level", 0);
    if ((form == SupportForm.CLASS) != (level > 0)) {
      throw new DefinitionBroken(node.file(), node.path(), "classes have levels, others have none");
    }
    Assessment privacy = AssessmentReader.of(node, "privacy");
    boolean asks = node.optionalChild("question").isPresent();
    BookingPrivacy.check(node.file(), privacy, SupportKind.inputs(asks));
    return new SupportKind(
        node.text("id"),
        form,
        level,
        LocalText.of(node, "title"),
        node.text("staffTitle"),
        LocalText.of(node, "about"),
        LocalText.of(node, "bring"),
        node.number("minutes", 0),
        node.number("capacity", 0),
        rules(node, resources),
        node.optionalChild("question").map(SupportKindReader::question),
        privacy);
  }

  private static SupportRules rules(Node node, List<SupportResource> resources) {
    Node lead = node.child("lead");
    Node limits = node.child("limits");
    int household = limits.number("household", 0);
    return new SupportRules(
        lead.number("opens", 0),
        lead.number("closes", 0),
        LocalTime.parse(lead.text("closesAt")),
        needed(node, resources),
        Stream.concat(
                needs(node).stream(),
                node.texts("languages").stream().filter(LANGUAGES::containsKey).map(LANGUAGES::get))
            .collect(Collectors.toSet()),
        limits.number("person", 0),
        household == 0 ? OptionalInt.empty() : OptionalInt.of(household),
        Set.copyOf(node.texts("reminders")),
        node.optionalChild("draw").map(draw -> draw(draw, lead)),
        node.optionalChild("cancelUntil").map(until -> cancel(until, lead)));
  }

  /** Who books at the last moment has to be able to cancel after it. */
  private static SupportCancel cancel(Node node, Node lead) {
    SupportCancel cancel =
        new SupportCancel(node.number("days", 0), LocalTime.parse(node.text("at")));
    int closes = lead.number("closes", 0);
    boolean early = cancel.at().isBefore(LocalTime.parse(lead.text("closesAt")));
    if (cancel.days() > closes || cancel.days() == closes && early) {
      throw new DefinitionBroken(
          node.file(), node.path(), "cancelled at least until bookings close");
    }
    return cancel;
  }

  /** Who enters has to be able to, and who is drawn has to be able to give the seat back. */
  private static SupportDraw draw(Node node, Node lead) {
    SupportDraw draw = new SupportDraw(node.number("days", 0), LocalTime.parse(node.text("at")));
    if (draw.days() >= lead.number("opens", 0) || draw.days() <= lead.number("closes", 0)) {
      throw new DefinitionBroken(
          node.file(), node.path(), "drawn after bookings open and before they close");
    }
    return draw;
  }

  private static Map<String, Integer> needed(Node node, List<SupportResource> resources) {
    Map<String, Integer> needed = new LinkedHashMap<>();
    for (Node one : node.list("resources", one -> one)) {
      String group = group(one, one.text("group"), resources);
      needed.put(group, one.number("count", 0));
      long there = resources.stream().filter(has -> has.group().equals(group)).count();
      if (there < one.number("count", 0)) {
        throw new DefinitionBroken(one.file(), one.path(), "the city has fewer of " + group);
      }
    }
    return needed;
  }

  /** A group there is at least one resource of. */
  static String group(Node node, String group, List<SupportResource> resources) {
    if (resources.stream().noneMatch(one -> one.group().equals(group))) {
      throw new DefinitionBroken(node.file(), node.path(), "no resource of group " + group);
    }
    return group;
  }

  static SupportRoute route(Node node, City city, List<SupportKind> kinds) {
    String kind = node.text("kind");
    if (kinds.stream().noneMatch(one -> one.id().equals(kind))) {
      throw new DefinitionBroken(node.file(), node.path(), "no such kind");
    }
    List<RouteStop> stops = node.list("stops", one -> stop(one, city));
    if (stops.stream().map(RouteStop::placeId).distinct().count() < stops.size()) {
      throw new DefinitionBroken(node.file(), node.path(), "a place twice");
    }
    return new SupportRoute(node.text("id"), kind, node.text("staffTitle"), stops);
  }

  private static RouteStop stop(Node node, City city) {
    if (city.place(node.text("place")).isEmpty()) {
      throw new DefinitionBroken(node.file(), node.path(), "no such place in the city profile");
    }
    return new RouteStop(
        node.text("place"),
        LocalTime.parse(node.text("at")),
        node.number("minutes", 0),
        node.number("seats", 0),
        node.number("travel", 0),
        node.number("garage", 0),
        LocalText.of(node, "note"));
  }

  private static SupportQuestion question(Node node) {
    boolean every = "all".equals(node.text("choose"));
    List<QuestionOption> options =
        node.list(
            "options",
            one ->
                new QuestionOption(
                    one.text("id"),
                    LocalText.of(one, "label"),
                    LocalText.optional(one, "refusal")));
    if (every && options.stream().anyMatch(one -> one.refusal().isEmpty())) {
      throw new DefinitionBroken(
          node.file(), node.path(), "a statement says what to do when it does not hold");
    }
    return new SupportQuestion(
        LocalText.of(node, "label"), LocalText.of(node, "why"), every, options);
  }

  private static Set<AccessNeed> needs(Node node) {
    return node.texts("meets").stream()
        .map(code -> AccessNeed.of(code).orElseThrow())
        .collect(Collectors.toSet());
  }
}
