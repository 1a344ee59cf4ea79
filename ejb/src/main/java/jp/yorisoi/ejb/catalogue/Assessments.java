package jp.yorisoi.ejb.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.privacy.Assessment;
import jp.yorisoi.ejb.catalogue.privacy.KeptItem;
import jp.yorisoi.ejb.catalogue.privacy.Thresholds;
import jp.yorisoi.policy.city.CityPolicy;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.definition.DefinitionBroken;

/**
 * Every privacy assessment that is in force in the city this instance serves: one a procedure, one
 * a kind of class. An assessment that names a period or an office the city does not have stops the
 * start.
 */
@ApplicationScoped
public class Assessments {
  private static final String PROCEDURE = "procedure:";
  private static final String KIND = "kind:";

  private Catalogue catalogue;
  private SupportProgramme programme;
  private Cities cities;
  private Policies policies;
  private Thresholds thresholds;

  /**
   * What is assessed.
   *
   * @param key {@code procedure:<id>} or {@code kind:<id>}
   * @param name what residents call it
   * @param privacy the assessment
   */
  public record Subject(String key, LocalText name, Assessment privacy) {
    /** Whether it is a procedure, else a kind of class. */
    public boolean isProcedure() {
      return key.startsWith(PROCEDURE);
    }

    /** The id of the procedure or kind. */
    public String id() {
      return key.substring(key.indexOf(':') + 1);
    }
  }

  /** For the container. */
  public Assessments() {}

  /**
   * Over what the city offers.
   *
   * @param catalogue its procedures
   * @param programme its classes
   * @param cities the city
   * @param policies its policy
   */
  @Inject
  public Assessments(
      Catalogue catalogue, SupportProgramme programme, Cities cities, Policies policies) {
    this.catalogue = catalogue;
    this.programme = programme;
    this.cities = cities;
    this.policies = policies;
    this.thresholds = Thresholds.packaged();
  }

  /** An instance whose assessments promise what its city does not have does not start. */
  void onStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
    check();
  }

  /**
   * Holds the assessments to the city.
   *
   * @throws DefinitionBroken naming the assessment and what the city lacks
   */
  void check() {
    CityPolicy policy = policies.current();
    for (Subject subject : all()) {
      Assessment privacy = subject.privacy();
      String file = "privacy/" + privacy.id() + ".yaml";
      for (KeptItem kept : privacy.retention()) {
        policy
            .retention(kept.kind())
            .orElseThrow(
                () ->
                    new DefinitionBroken(
                        file, "/retention", "no such period in the policy: " + kept.kind()));
      }
      cities
          .current()
          .office(privacy.assessed().officeId())
          .orElseThrow(() -> new DefinitionBroken(file, "/assessed/by", "no such office"));
    }
  }

  /** The thresholds of the state's own assessment. */
  public Thresholds thresholds() {
    return thresholds;
  }

  /**
   * Everything that is assessed.
   *
   * @return procedures, then kinds of support that are held, in the order of their files
   */
  public List<Subject> all() {
    return Stream.concat(
            catalogue.procedures().stream()
                .map(one -> new Subject(PROCEDURE + one.id(), one.name(), one.privacy())),
            programme.held().stream()
                .map(one -> new Subject(KIND + one.id(), one.title(), one.privacy())))
        .toList();
  }

  /**
   * One of them.
   *
   * @param key as {@link Subject#key} gives it
   * @return empty when there is none
   */
  public Optional<Subject> find(String key) {
    return all().stream().filter(one -> one.key().equals(key)).findFirst();
  }
}
