package jp.yorisoi.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.City;

/** The city this instance serves, for headers and feet of pages: {@code #{city.siteName}}. */
@Named("city")
@RequestScoped
public class CityShown {

  @Inject private Cities cities;
  @Inject private LanguageShown language;

  /** The city for beans. */
  public City current() {
    return cities.current();
  }

  /** Its name (EL). */
  public String getName() {
    return language.of(current().name());
  }

  /** What its resident pages call themselves (EL). */
  public String getSiteName() {
    return language.of(current().siteName());
  }

  /** The number people can call (EL). */
  public String getTelephone() {
    return current().telephone();
  }

  /** The same number for a {@code tel:} link (EL). */
  public String getDialled() {
    return current().telephone().replaceAll("[^0-9+]", "");
  }

  /** When somebody answers (EL). */
  public String getHours() {
    return language.of(current().hours());
  }

  /** Its address (EL). */
  public String getAddress() {
    return current().address();
  }

  /** Whether number, places and offices are made up; the foot of pages says so (EL). */
  public boolean isFictional() {
    return current().fictional();
  }
}
