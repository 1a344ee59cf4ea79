package jp.yorisoi.web.resident.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.District;
import jp.yorisoi.ejb.discovery.AgeBand;
import jp.yorisoi.ejb.discovery.Nearby;
import jp.yorisoi.ejb.discovery.Way;
import jp.yorisoi.web.shell.LanguageShown;

/**
 * The district a reader has chosen: {@code ?in=hirose}. It stands in the address and is carried on
 * in links, and nowhere else: no cookie, nothing about the reader is kept.
 */
@Named("district")
@RequestScoped
public class DistrictChosen {
  static final String PARAMETER = "in";

  @Inject private Cities cities;
  @Inject private Nearby nearby;
  @Inject private LanguageShown language;
  @Inject private HttpServletRequest request;
  private Optional<District> chosen;
  private String age;
  private List<AgeChoice> ages;
  private List<Choice> choices;

  /**
   * A district one can choose.
   *
   * @param id its id
   * @param name its name
   * @param current whether it is chosen
   */
  public record Choice(String id, String name, boolean current) {}

  /**
   * An age band one can say.
   *
   * @param href where saying it leads
   * @param name its name
   * @param current whether it was said
   */
  public record AgeChoice(String href, String name, boolean current) {}

  @PostConstruct
  void read() {
    age = AgeBand.of(request.getParameter("age")).map(AgeBand::code).orElse("");
    String asked = request.getParameter(PARAMETER);
    chosen = asked == null ? Optional.empty() : cities.current().district(asked);
  }

  /** The district, for beans. */
  public Optional<District> chosen() {
    return chosen;
  }

  /** Its id, empty without one (EL). */
  public String getId() {
    return chosen.map(District::id).orElse("");
  }

  /** Its name, empty without one (EL). */
  public String getName() {
    return chosen.map(one -> language.of(one.name())).orElse("");
  }

  /** What links append to carry it on, empty without one (EL). */
  public String getCarried() {
    return chosen.map(one -> "&" + PARAMETER + "=" + one.id()).orElse("")
        + (age.isEmpty() ? "" : "&age=" + age);
  }

  /** The age band said, empty without one (EL). */
  public String getAge() {
    return age;
  }

  /** What can be said about age (EL). */
  public List<AgeChoice> getAges() {
    if (ages == null) {
      ages =
          Stream.of(AgeBand.values())
              .map(
                  one ->
                      new AgeChoice(
                          "near.xhtml?in=" + getId() + "&age=" + one.code(),
                          language.texts().get("near.age_" + one.name().toLowerCase(Locale.ROOT)),
                          one.code().equals(age)))
              .toList();
    }
    return ages;
  }

  /** The districts of the city, in its order (EL). */
  public List<Choice> getChoices() {
    if (choices == null) {
      choices =
          cities.current().districts().stream()
              .map(one -> new Choice(one.id(), language.of(one.name()), one.id().equals(getId())))
              .toList();
    }
    return choices;
  }

  /**
   * How far a place is from it, in words.
   *
   * @param place id of the place
   * @return empty without a district, or for an unknown place
   */
  String way(String place) {
    return chosen.flatMap(one -> nearby.way(one, place)).map(this::words).orElse("");
  }

  String words(Way way) {
    return way.sameDistrict()
        ? language.texts().get("near.here")
        : language.texts().get("near.away", way.rounded());
  }
}
