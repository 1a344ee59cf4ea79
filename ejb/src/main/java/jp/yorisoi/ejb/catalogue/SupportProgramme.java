package jp.yorisoi.ejb.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.privacy.Assessment;
import jp.yorisoi.ejb.catalogue.privacy.AssessmentReader;
import jp.yorisoi.policy.definition.DefinitionBroken;
import jp.yorisoi.policy.definition.Node;
import jp.yorisoi.policy.definition.YamlFile;

/**
 * What can be booked in the city this instance serves, from {@code support/<city>.yaml}: kinds of
 * classes and the weekly rules by which they are held. A programme that does not hold stops the
 * start and says where.
 */
@ApplicationScoped
public class SupportProgramme {
  private static final System.Logger LOG = System.getLogger(SupportProgramme.class.getName());
  private static final String SCHEMA = "support/support.schema.json";

  @Inject private Cities cities;
  private List<SupportKind> kinds = List.of();
  private List<SupportClass> classes = List.of();

  /**
   * A programme outside of a container.
   *
   * @param city the city it is held in
   * @return the programme
   * @throws DefinitionBroken when there is none or it does not hold
   */
  public static SupportProgramme of(City city) {
    SupportProgramme programme = new SupportProgramme();
    programme.read(city);
    return programme;
  }

  @PostConstruct
  void read() {
    read(cities.current());
  }

  /** Makes the container read at the start, not at the first question. */
  void onStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
    LOG.log(System.Logger.Level.INFO, "{0} kinds of classes", kinds.size());
  }

  /**
   * The kinds of classes, easiest first.
   *
   * @return in the order of the file
   */
  public List<SupportKind> kinds() {
    return kinds;
  }

  /**
   * A kind by its id.
   *
   * @param id the id
   * @return empty when there is none, for example of a session planned under an older file
   */
  public Optional<SupportKind> kind(String id) {
    return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
  }

  /**
   * The classes that come again.
   *
   * @return in the order of the file
   */
  public List<SupportClass> classes() {
    return classes;
  }

  private void read(City city) {
    Node root = YamlFile.read(SupportProgramme.class, "support/" + city.id() + ".yaml", SCHEMA);
    kinds = root.list("kinds", SupportProgramme::kind);
    classes = root.list("classes", node -> held(node, city));
  }

  private static SupportKind kind(Node node) {
    Assessment privacy = AssessmentReader.of(node, "privacy");
    BookingPrivacy.check(node.file(), privacy);
    return new SupportKind(
        node.text("id"),
        node.number("level", 1),
        LocalText.of(node, "title"),
        node.text("staffTitle"),
        LocalText.of(node, "about"),
        LocalText.of(node, "bring"),
        node.number("minutes", 0),
        node.number("capacity", 0),
        privacy);
  }

  private SupportClass held(Node node, City city) {
    SupportKind kind =
        kind(node.text("kind"))
            .orElseThrow(() -> new DefinitionBroken(node.file(), node.path(), "no such kind"));
    if (city.place(node.text("place")).isEmpty()) {
      throw new DefinitionBroken(node.file(), node.path(), "no such place in the city profile");
    }
    return new SupportClass(
        kind.id(),
        node.text("place"),
        DayOfWeek.valueOf(node.text("weekday").toUpperCase(Locale.ROOT)),
        node.texts("weeks").stream().map(Integer::valueOf).toList(),
        LocalTime.parse(node.text("at")),
        node.number("capacity", kind.capacity()));
  }
}
