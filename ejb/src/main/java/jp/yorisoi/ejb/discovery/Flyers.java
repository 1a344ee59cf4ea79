package jp.yorisoi.ejb.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.District;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.open.PublicAddress;

/** The flyers of this month and the next; classes are planned eight weeks ahead. */
@ApplicationScoped
public class Flyers {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int MONTHS = 2;

  @Inject private Nearby nearby;
  @Inject private Cities cities;
  @Inject private SupportProgramme programme;
  @Inject private PublicAddress address;
  @Inject private Clock clock;

  /** For the container. */
  public Flyers() {}

  /**
   * Outside of a container.
   *
   * @param cities with the city to serve
   * @param address where residents reach it
   * @param clock present time
   */
  public Flyers(Cities cities, PublicAddress address, Clock clock) {
    this.nearby = new Nearby(cities);
    this.cities = cities;
    this.programme = SupportProgramme.of(cities.current());
    this.address = address;
    this.clock = clock;
  }

  /**
   * The months there are flyers of.
   *
   * @return this month and the next
   */
  public List<YearMonth> months() {
    return Stream.iterate(YearMonth.from(now()), month -> month.plusMonths(1))
        .limit(MONTHS)
        .toList();
  }

  /**
   * The first day a flyer of a month names: tomorrow, or the first.
   *
   * @param month the month
   * @return the day
   */
  public LocalDate from(YearMonth month) {
    return Stream.of(month.atDay(1), now().toLocalDate().plusDays(1))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /**
   * The flyer of a month: classes that are open for booking, for a district those up to ten
   * kilometres away, nearest first.
   *
   * @param month one of {@link #months()}
   * @param district for whom, empty for the whole city
   * @param sessions classes; those of other months are left out
   * @param language the reader's language
   * @return a PDF, the same bytes as long as nothing is planned or changed
   */
  public byte[] print(
      YearMonth month, Optional<District> district, List<SessionView> sessions, Language language) {
    LocalDateTime now = now();
    List<FlyerItem> items =
        FlyerItem.of(
            sessions.stream()
                .filter(one -> !one.opens().isAfter(now))
                .filter(one -> YearMonth.from(one.starts()).equals(month))
                .toList());
    String in = district.map(one -> "in=" + one.id() + "&").orElse("");
    return new Flyer(cities.current(), programme, language)
        .print(
            month,
            district,
            district.map(one -> near(one, items)).orElse(items),
            address.page(
                "/resident/support/near.xhtml?" + in + "via=flyer&lang=" + language.code()));
  }

  /** What is too far to be of use is left out, unless there is nothing else. */
  private List<FlyerItem> near(District district, List<FlyerItem> items) {
    List<FlyerItem> inOrder =
        items.stream()
            .filter(one -> nearby.way(district, one.place()).isPresent())
            .sorted(Comparator.comparing((FlyerItem one) -> way(district, one)))
            .toList();
    List<FlyerItem> reached =
        inOrder.stream().filter(one -> way(district, one).reach() != Way.Reach.FAR).toList();
    return reached.isEmpty() ? inOrder : reached;
  }

  private Way way(District district, FlyerItem item) {
    return nearby.way(district, item.place()).orElseThrow();
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), JAPAN);
  }
}
