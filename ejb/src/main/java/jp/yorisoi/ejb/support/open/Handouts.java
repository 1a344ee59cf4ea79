package jp.yorisoi.ejb.support.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.SupportMaterials;

/** The papers of classes, printed for this city; about nobody. */
@ApplicationScoped
public class Handouts {
  private final SupportMaterials materials;
  private final Cities cities;

  /** For the container. */
  Handouts() {
    this(null, null);
  }

  /**
   * Made with what it reads.
   *
   * @param materials what stands on the papers
   * @param cities the city whose telephone number does
   */
  @Inject
  public Handouts(SupportMaterials materials, Cities cities) {
    this.materials = materials;
    this.cities = cities;
  }

  /**
   * The paper of a kind.
   *
   * @param kind id of the kind
   * @param language the reader's language
   * @return a PDF, empty when the kind has none
   */
  public Optional<byte[]> print(String kind, Language language) {
    return materials
        .handout(kind)
        .map(handout -> new HandoutPaper(cities.current(), language).print(handout));
  }
}
