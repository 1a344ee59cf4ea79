package jp.yorisoi.web.staff.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.discovery.Flyers;

/** Page: {@code webapp/staff/support/flyer.xhtml}. Chooses the flyer to print. */
@Named("flyerChoice")
@RequestScoped
public class FlyerBacking {
  @Inject private Flyers flyers;
  @Inject private Cities cities;
  private List<Choice> months;
  private List<Choice> languages;
  private List<Choice> districts;

  /**
   * Something to choose.
   *
   * @param value what is sent
   * @param label what is read
   */
  public record Choice(String value, String label) {}

  /** The months (EL). */
  public List<Choice> getMonths() {
    if (months == null) {
      months = months();
    }
    return months;
  }

  private List<Choice> months() {
    return flyers.months().stream().map(one -> new Choice(one.toString(), words(one))).toList();
  }

  /** The districts (EL). */
  public List<Choice> getDistricts() {
    if (districts == null) {
      districts = districts();
    }
    return districts;
  }

  private List<Choice> districts() {
    return cities.current().districts().stream()
        .map(one -> new Choice(one.id(), one.name().ja()))
        .toList();
  }

  /** The languages (EL). */
  public List<Choice> getLanguages() {
    if (languages == null) {
      languages = languages();
    }
    return languages;
  }

  private List<Choice> languages() {
    return Stream.of(Language.values()).map(one -> new Choice(one.code(), one.ownName())).toList();
  }

  private static String words(YearMonth month) {
    return month.getYear() + "年" + month.getMonthValue() + "月";
  }
}
