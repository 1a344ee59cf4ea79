package jp.yorisoi.web.resident.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import jp.yorisoi.ejb.catalogue.DateWords;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.discovery.Flyers;
import jp.yorisoi.web.shell.LanguageShown;

/** Part of pages that lead to classes: the flyers one can print, for the chosen district. */
@Named("flyers")
@RequestScoped
public class FlyersBacking {
  @Inject private Flyers flyers;
  @Inject private DistrictChosen district;
  @Inject private LanguageShown language;
  private List<Link> links;

  /**
   * A flyer.
   *
   * @param name what the link says
   * @param href where it is, from the pages beside it
   */
  public record Link(String name, String href) {}

  /** One a month (EL). */
  public List<Link> getLinks() {
    if (links == null) {
      links = flyers.months().stream().map(this::link).toList();
    }
    return links;
  }

  private Link link(YearMonth month) {
    String in = language.current() == Language.JA ? "" : "&language=" + language.current().code();
    return new Link(
        language.texts().get("near.flyer_link", DateWords.month(month, language.current())),
        "flyer.pdf?month=" + month + district.getCarried() + in);
  }
}
