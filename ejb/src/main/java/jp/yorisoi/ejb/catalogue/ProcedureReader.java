package jp.yorisoi.ejb.catalogue;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import jp.yorisoi.ejb.catalogue.privacy.AssessmentReader;
import jp.yorisoi.policy.definition.Node;
import jp.yorisoi.policy.definition.YamlFile;

/** Turns a procedure file into its definition; nothing half-read comes out. */
final class ProcedureReader {
  static final String SCHEMA = "procedures/procedure.schema.json";
  private static final int DEFAULT_MAX_LENGTH = 200;

  private ProcedureReader() {}

  static ProcedureDefinition read(String resource) {
    return definition(YamlFile.read(ProcedureReader.class, resource, SCHEMA));
  }

  static ProcedureDefinition parse(String file, String yaml) {
    return definition(YamlFile.parse(ProcedureReader.class, file, yaml, SCHEMA));
  }

  private static ProcedureDefinition definition(Node root) {
    ProcedureDefinition definition =
        new ProcedureDefinition(
            root.text("id"),
            root.number("version", 0),
            root.text("form"),
            LocalText.of(root, "name"),
            root.text("officialName"),
            LocalText.of(root, "summary"),
            LocalText.of(root, "applicant"),
            root.list("bring", LocalText::of),
            root.texts("lifeEvents"),
            root.text("kind"),
            root.text("office"),
            root.flag("signatureRequired"),
            root.list("legal", n -> new LegalGround(n.text("law"), n.text("article"))),
            deadlines(root.child("deadlines")),
            LocalText.of(root, "purpose"),
            AssessmentReader.of(root, "privacy"),
            basic(root.child("basic")),
            root.list("pages", ProcedureReader::page),
            root.list("documents", ProcedureReader::document),
            root.map(
                "statuses",
                n -> new StatusText(LocalText.of(n, "label"), LocalText.of(n, "message"))),
            root.map(
                "notices",
                n -> new NoticeText(LocalText.of(n, "subject"), LocalText.of(n, "body"))));
    ProcedureReferences.check(root.file(), definition);
    ProcedurePrivacy.check(root.file(), definition);
    return definition;
  }

  private static Deadlines deadlines(Node node) {
    return new Deadlines(
        node.number("applicantDays", 0),
        LocalText.of(node, "applicantRule"),
        node.number("processingBusinessDays", 0),
        node.text("source"));
  }

  private static Map<BasicItem, String> basic(Node node) {
    Map<BasicItem, String> basic = new EnumMap<>(BasicItem.class);
    for (BasicItem item : BasicItem.values()) {
      node.optionalText(item.name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .ifPresent(fieldId -> basic.put(item, fieldId));
    }
    return basic;
  }

  private static Page page(Node node) {
    return new Page(
        node.text("id"),
        LocalText.of(node, "title"),
        LocalText.optional(node, "lead"),
        Condition.optional(node, "when"),
        node.optionalChild("repeat").map(ProcedureReader::repeat),
        node.list("fields", ProcedureReader::field),
        node.texts("documents"));
  }

  private static Repeat repeat(Node node) {
    return new Repeat(
        node.number("min", 1),
        node.number("max", 1),
        LocalText.of(node, "entry"),
        LocalText.of(node, "add"),
        LocalText.of(node, "remove"));
  }

  private static Field field(Node node) {
    return new Field(
        node.text("id"),
        FieldType.ofCode(node.text("type")).orElseThrow(),
        LocalText.of(node, "label"),
        LocalText.optional(node, "help"),
        LocalText.optional(node, "example"),
        Condition.optional(node, "when"),
        Requirement.of(node, "required"),
        node.number("min", 0),
        node.number("max", DEFAULT_MAX_LENGTH),
        node.flag("past"),
        node.list(
            "options",
            n ->
                new Option(
                    n.text("value"), LocalText.of(n, "label"), LocalText.optional(n, "help"))),
        node.optionalText("autocomplete"),
        node.optionalChild("register").map(n -> new RegisterLink(n.text("person"), n.text("item"))),
        node.text("classification"),
        node.text("source"),
        LocalText.optional(node, "missing"),
        LocalText.optional(node, "wrong"));
  }

  private static DocumentRequest document(Node node) {
    return new DocumentRequest(
        node.text("id"),
        LocalText.of(node, "label"),
        LocalText.of(node, "help"),
        LocalText.of(node, "why"),
        node.texts("mediaTypes"),
        node.number("maxBytes", 0),
        Condition.optional(node, "when"),
        Requirement.of(node, "required"),
        node.text("source"));
  }
}
