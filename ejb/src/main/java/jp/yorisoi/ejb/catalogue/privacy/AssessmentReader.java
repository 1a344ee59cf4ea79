package jp.yorisoi.ejb.catalogue.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.definition.DefinitionBroken;
import jp.yorisoi.policy.definition.Lines;
import jp.yorisoi.policy.definition.Node;
import jp.yorisoi.policy.definition.YamlFile;

/** Turns a file of {@code privacy/} into an assessment. */
public final class AssessmentReader {
  private static final String FOLDER = "privacy/";
  private static final String SCHEMA = FOLDER + "privacy.schema.json";

  private AssessmentReader() {}

  /**
   * The assessment a definition names.
   *
   * @param named the definition
   * @param member where it names the assessment
   * @return the assessment
   * @throws DefinitionBroken when there is none of that name or it does not hold
   */
  public static Assessment of(Node named, String member) {
    String id = named.text(member);
    if (!Lines.of(AssessmentReader.class, FOLDER + "index.txt").contains(id)) {
      throw new DefinitionBroken(
          named.file(), named.path() + "/" + member, "no privacy assessment " + id);
    }
    return assessment(YamlFile.read(AssessmentReader.class, FOLDER + id + ".yaml", SCHEMA));
  }

  /**
   * An assessment from a text.
   *
   * @param id what it must be called
   * @param yaml the text
   * @return the assessment
   * @throws DefinitionBroken when it does not hold
   */
  public static Assessment parse(String id, String yaml) {
    return assessment(YamlFile.parse(AssessmentReader.class, FOLDER + id + ".yaml", yaml, SCHEMA));
  }

  private static Assessment assessment(Node root) {
    Assessment assessment =
        new Assessment(
            root.text("id"),
            root.text("source"),
            root.list("groups", AssessmentReader::group),
            root.list("made", n -> new MadeItem(n.text("id"), LocalText.of(n, "label"))),
            root.list("recipients", AssessmentReader::recipient),
            root.list("retention", n -> new KeptItem(n.text("kind"), LocalText.of(n, "what"))),
            LocalText.of(root, "kept"),
            root.list("risks", n -> new Risk(LocalText.of(n, "risk"), LocalText.of(n, "measure"))),
            root.parsed("handlers", Permission::valueOf),
            root.number("peoplePerRecord", 1),
            incident(root.child("seriousIncident")),
            assessed(root.child("assessed")));
    AssessmentCheck.whole(root.file(), assessment);
    return assessment;
  }

  private static ItemGroup group(Node node) {
    return new ItemGroup(node.texts("fields"), LocalText.of(node, "why"), node.text("legal"));
  }

  private static Recipient recipient(Node node) {
    return new Recipient(
        Receiver.of(node.text("id")),
        LocalText.of(node, "name"),
        LocalText.of(node, "why"),
        node.text("legal"),
        new LinkedHashSet<>(node.texts("gets")));
  }

  private static Incident incident(Node node) {
    return new Incident(node.text("within"), node.flag("happened"), node.text("source"));
  }

  private static Assessed assessed(Node node) {
    return new Assessed(
        node.text("by"),
        node.parsed("on", AssessmentReader::day),
        node.parsed("review", AssessmentReader::day));
  }

  private static LocalDate day(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException none) {
      throw new IllegalArgumentException("no day: " + written, none);
    }
  }
}
