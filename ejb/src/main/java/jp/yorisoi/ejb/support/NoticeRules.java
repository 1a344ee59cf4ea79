package jp.yorisoi.ejb.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalTime;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.support.domain.NoticePlan;
import jp.yorisoi.ejb.support.domain.QuietHours;
import jp.yorisoi.policy.definition.Node;
import jp.yorisoi.policy.definition.YamlFile;

/**
 * When the city this instance serves sends messages about bookings, from {@code
 * notices/<city>.yaml}. A file that does not hold stops the start and says where.
 */
@ApplicationScoped
public class NoticeRules {
  private static final String SCHEMA = "notices/notice.schema.json";

  private QuietHours quiet;
  private NoticePlan plan;

  /** For the container. */
  public NoticeRules() {}

  @Inject
  NoticeRules(Cities cities) {
    this(cities.current().id());
  }

  private NoticeRules(String cityId) {
    Node root = YamlFile.read(NoticeRules.class, "notices/" + cityId + ".yaml", SCHEMA);
    Node hours = root.child("quiet");
    Node postcard = root.child("postcard");
    this.quiet =
        new QuietHours(
            hours.parsed("from", LocalTime::parse), hours.parsed("until", LocalTime::parse));
    this.plan =
        new NoticePlan(
            root.parsed("remindFrom", LocalTime::parse),
            postcard.number("travelDays", 0),
            postcard.number("remindDays", 0));
  }

  /**
   * Rules outside of a container.
   *
   * @param cityId the city
   * @return its rules
   * @throws jp.yorisoi.policy.definition.DefinitionBroken when there are none or they do not hold
   */
  public static NoticeRules of(String cityId) {
    return new NoticeRules(cityId);
  }

  /** Makes the container read at the start, not at the first booking. */
  void onStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
    quiet();
  }

  /** The hours of the night in which nothing is sent. */
  public QuietHours quiet() {
    return quiet;
  }

  /** Which messages a booking is followed by, and when. */
  public NoticePlan plan() {
    return plan;
  }
}
