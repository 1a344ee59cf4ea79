package jp.yorisoi.ejb.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jp.yorisoi.ejb.kernel.MunicipalityCode;
import jp.yorisoi.policy.definition.DefinitionBroken;
import jp.yorisoi.policy.definition.Lines;
import jp.yorisoi.policy.definition.Node;
import jp.yorisoi.policy.definition.YamlFile;
import jp.yorisoi.policy.setting.Setting;

/** The city this instance serves, chosen by {@code YORISOI_CITY}. */
@ApplicationScoped
public class Cities {
  private static final System.Logger LOG = System.getLogger(Cities.class.getName());
  private static final String SCHEMA = "cities/city.schema.json";
  private City current;

  /**
   * A profile outside of a container.
   *
   * @param cityId the city to serve
   * @return the cities with this one chosen
   * @throws DefinitionBroken when there is no such profile or it does not hold
   */
  public static Cities serving(String cityId) {
    Cities cities = new Cities();
    cities.current = read(cityId);
    return cities;
  }

  /** An instance without a known city does not start. */
  @PostConstruct
  void choose() {
    current = read(Setting.required("YORISOI_CITY"));
  }

  /** Makes the container read at the start, not at the first question. */
  void onStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
    LOG.log(System.Logger.Level.INFO, "serving {0}", current.id());
  }

  /**
   * The city this instance serves.
   *
   * @return its profile
   */
  public City current() {
    return current;
  }

  /**
   * Reads a profile.
   *
   * @param cityId its id
   * @return the profile
   * @throws DefinitionBroken when there is none or it does not hold
   */
  public static City read(String cityId) {
    if (!Lines.of(Cities.class, "cities/index.txt").contains(cityId + ".yaml")) {
      throw new DefinitionBroken(
          "cities/index.txt", "", "YORISOI_CITY names no profile listed here");
    }
    return city(YamlFile.read(Cities.class, "cities/" + cityId + ".yaml", SCHEMA));
  }

  private static City city(Node root) {
    City city =
        new City(
            root.text("id"),
            code(root),
            LocalText.of(root, "name"),
            LocalText.of(root, "siteName"),
            root.text("mayor"),
            root.text("telephone"),
            root.flag("fictional"),
            LocalText.of(root, "hours"),
            root.text("address"),
            LocalText.of(root, "mailSender"),
            root.list("districts", Cities::district),
            root.list("places", Cities::place),
            root.list(
                "offices",
                n -> new Office(n.text("id"), LocalText.of(n, "name"), n.text("telephone"))),
            root.text("source"));
    for (int i = 0; i < city.places().size(); i++) {
      if (city.district(city.places().get(i).districtId()).isEmpty()) {
        throw new DefinitionBroken(root.file(), "/places/" + i, "no such district");
      }
    }
    return city;
  }

  private static MunicipalityCode code(Node root) {
    try {
      return new MunicipalityCode(root.text("code"));
    } catch (IllegalArgumentException wrong) {
      throw new DefinitionBroken(root.file(), "/code", wrong.getMessage());
    }
  }

  private static District district(Node node) {
    return new District(
        node.text("id"), LocalText.of(node, "name"), node.parsed("centre", GeoPoint::parse));
  }

  private static Place place(Node node) {
    return new Place(
        node.text("id"),
        LocalText.of(node, "name"),
        node.text("district"),
        node.flag("ramp"),
        node.flag("parking"),
        node.flag("loop"),
        node.optionalText("address"),
        node.optionalText("at").map(GeoPoint::parse),
        LocalText.optional(node, "bus"));
  }
}
