package jp.yorisoi.ejb.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.catalogue.SupportMaterial.Handout;
import jp.yorisoi.ejb.catalogue.SupportMaterial.Section;
import jp.yorisoi.ejb.catalogue.SupportMaterial.ToBring;
import jp.yorisoi.policy.definition.Lines;
import jp.yorisoi.policy.definition.Node;
import jp.yorisoi.policy.definition.YamlFile;

/**
 * What is used when something is held, from {@code materials/<kind>.yaml}; the files stand in
 * {@code materials/index.txt}. A file that does not hold stops the start and says where.
 */
@ApplicationScoped
public class SupportMaterials {
  private static final System.Logger LOG = System.getLogger(SupportMaterials.class.getName());
  private static final String FOLDER = "materials/";
  private static final String ENDING = ".yaml";

  private final Map<String, SupportMaterial> materials =
      Lines.of(SupportMaterials.class, FOLDER + "index.txt").stream()
          .map(file -> file.substring(0, file.length() - ENDING.length()))
          .map(SupportMaterials::read)
          .collect(Collectors.toUnmodifiableMap(SupportMaterial::kind, Function.identity()));

  /** Makes the container read at the start, not at the first question. */
  void onStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
    LOG.log(System.Logger.Level.INFO, "materials of {0} kinds of support", materials.size());
  }

  /**
   * What is used for a kind.
   *
   * @param kind its id
   * @return empty for a kind nobody has written anything for
   */
  public Optional<SupportMaterial> of(String kind) {
    return Optional.ofNullable(materials.get(kind));
  }

  /**
   * The paper residents get of a kind.
   *
   * @param kind its id
   * @return empty for kinds that have none
   */
  public Optional<Handout> handout(String kind) {
    return of(kind).flatMap(SupportMaterial::handout);
  }

  private static SupportMaterial read(String kind) {
    Node root =
        YamlFile.read(
            SupportMaterials.class, FOLDER + kind + ENDING, FOLDER + "material.schema.json");
    return new SupportMaterial(
        kind,
        root.optionalChild("handout").map(SupportMaterials::handout),
        root.list("bring", SupportMaterials::toBring));
  }

  private static Handout handout(Node node) {
    return new Handout(
        LocalText.of(node, "title"), node.list("sections", SupportMaterials::section));
  }

  private static Section section(Node node) {
    return new Section(LocalText.of(node, "heading"), node.list("steps", LocalText::of));
  }

  private static ToBring toBring(Node node) {
    return new ToBring(
        node.text("what"),
        node.text("unit"),
        "person".equals(node.text("for")),
        node.number("spare", 0));
  }
}
