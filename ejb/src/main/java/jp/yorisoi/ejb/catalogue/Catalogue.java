package jp.yorisoi.ejb.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.policy.definition.DefinitionBroken;
import jp.yorisoi.policy.definition.Lines;

/**
 * All procedures of this application, read and checked once when it starts.
 *
 * <p>The list of files stands in {@code procedures/index.txt}; a definition that does not hold
 * stops the start and says where.
 */
@ApplicationScoped
public class Catalogue {
  private static final System.Logger LOG = System.getLogger(Catalogue.class.getName());
  private static final String INDEX = "procedures/index.txt";
  private List<ProcedureDefinition> definitions = List.of();

  /**
   * The packaged definitions, outside of a container.
   *
   * @return a catalogue
   * @throws DefinitionBroken when a definition does not hold
   */
  public static Catalogue packaged() {
    Catalogue catalogue = new Catalogue();
    catalogue.read();
    return catalogue;
  }

  /** Reads once for the bean, not for its proxies. */
  @PostConstruct
  void read() {
    definitions =
        Lines.of(Catalogue.class, INDEX).stream()
            .map(file -> ProcedureReader.read("procedures/" + file))
            .toList();
  }

  /** Makes the container read at the start, not at the first question. */
  void onStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
    LOG.log(System.Logger.Level.INFO, "{0} procedure definitions", definitions.size());
  }

  /**
   * The newest version of every procedure.
   *
   * @return in the order of the index
   */
  public List<ProcedureDefinition> procedures() {
    return definitions.stream()
        .filter(one -> procedure(one.id()).filter(newest -> newest == one).isPresent())
        .toList();
  }

  /**
   * The newest version of a procedure.
   *
   * @param id its id
   * @return empty when there is none
   */
  public Optional<ProcedureDefinition> procedure(String id) {
    return definitions.stream()
        .filter(definition -> definition.id().equals(id))
        .max((a, b) -> Integer.compare(a.version(), b.version()));
  }

  /**
   * A certain version of a procedure.
   *
   * @param id its id
   * @param version its version
   * @return empty when there is none
   */
  public Optional<ProcedureDefinition> procedure(String id, int version) {
    return definitions.stream()
        .filter(definition -> definition.id().equals(id) && definition.version() == version)
        .findFirst();
  }
}
