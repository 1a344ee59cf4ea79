package jp.yorisoi.ejb.catalogue;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Turns a procedure file into its definition; nothing half-read comes out. */
final class ProcedureReader {
  static final String SCHEMA = "procedures/procedure.schema.json";
  private static final int DEFAULT_MAX_LENGTH = 200;

  private ProcedureReader() {}

  static ProcedureDefinition read(String resource) {
    return definition(YamlFile.read(resource, SCHEMA));
  }

  static ProcedureDefinition parse(String file, String yaml) {
    return definition(YamlFile.parse(file, yaml, SCHEMA));
  }

  private static ProcedureDefinition definition(Node root) {
    ProcedureDefinition definition =
        new ProcedureDefinition(
            root.text("id"),
            root.number("version", 0),
            root.text("form"),
            root.local("name"),
            root.text("officialName"),
            root.local("summary"),
            root.local("applicant"),
            root.list("bring", Node::asLocal),
            root.texts("lifeEvents"),
            root.text("kind"),
            root.text("office"),
            root.flag("signatureRequired"),
            root.list("legal", n -> new LegalGround(n.text("law"), n.text("article"))),
            deadlines(root.child("deadlines")),
            root.local("purpose"),
            basic(root.child("basic")),
            root.list("pages", ProcedureReader::page),
            root.list("documents", ProcedureReader::document),
            root.map("statuses", n -> new StatusText(n.local("label"), n.local("message"))),
            root.map("notices", n -> new NoticeText(n.local("subject"), n.local("body"))));
    ProcedureReferences.check(root.file(), definition);
    return definition;
  }

  private static Deadlines deadlines(Node node) {
    return new Deadlines(
        node.number("applicantDays", 0),
        node.local("applicantRule"),
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
        node.local("title"),
        node.optionalLocal("lead"),
        node.condition("when"),
        node.optionalChild("repeat").map(ProcedureReader::repeat),
        node.list("fields", ProcedureReader::field),
        node.texts("documents"));
  }

  private static Repeat repeat(Node node) {
    return new Repeat(
        node.number("min", 1),
        node.number("max", 1),
        node.local("entry"),
        node.local("add"),
        node.local("remove"));
  }

  private static Field field(Node node) {
    return new Field(
        node.text("id"),
        FieldType.ofCode(node.text("type")).orElseThrow(),
        node.local("label"),
        node.optionalLocal("help"),
        node.optionalLocal("example"),
        node.condition("when"),
        node.requirement("required"),
        node.number("min", 0),
        node.number("max", DEFAULT_MAX_LENGTH),
        node.flag("past"),
        node.list(
            "options", n -> new Option(n.text("value"), n.local("label"), n.optionalLocal("help"))),
        node.optionalText("autocomplete"),
        node.optionalChild("register").map(n -> new RegisterLink(n.text("person"), n.text("item"))),
        node.text("classification"),
        node.text("source"),
        node.optionalLocal("missing"),
        node.optionalLocal("wrong"));
  }

  private static DocumentRequest document(Node node) {
    return new DocumentRequest(
        node.text("id"),
        node.local("label"),
        node.local("help"),
        node.local("why"),
        node.texts("mediaTypes"),
        node.number("maxBytes", 0),
        node.condition("when"),
        node.requirement("required"),
        node.text("source"));
  }
}
