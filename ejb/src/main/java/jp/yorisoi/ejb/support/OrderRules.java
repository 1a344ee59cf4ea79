package jp.yorisoi.ejb.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.yorisoi.ejb.support.domain.Circumstance;
import jp.yorisoi.ejb.support.domain.OfferTerm;
import jp.yorisoi.ejb.support.domain.OrderRule;
import jp.yorisoi.policy.definition.DefinitionBroken;
import jp.yorisoi.policy.definition.Lines;
import jp.yorisoi.policy.definition.Node;
import jp.yorisoi.policy.definition.YamlFile;

/**
 * The published rule of waiting lists in its versions, from {@code support/order/v<n>.yaml}; the
 * last one is in force. A rule that does not hold stops the start and says where.
 */
@ApplicationScoped
public class OrderRules {
  private static final System.Logger LOG = System.getLogger(OrderRules.class.getName());
  private static final String FOLDER = "support/order/";
  private static final String SCHEMA = FOLDER + "order.schema.json";

  private List<OrderRule> versions = List.of();

  /**
   * The packaged rules outside of a container.
   *
   * @return the rules
   * @throws DefinitionBroken when one does not hold
   */
  public static OrderRules packaged() {
    OrderRules rules = new OrderRules();
    rules.read();
    return rules;
  }

  @PostConstruct
  void read() {
    versions =
        Lines.of(OrderRules.class, FOLDER + "index.txt").stream()
            .map(name -> rule(FOLDER + name + ".yaml"))
            .toList();
  }

  /** Makes the container read at the start, not at the first question. */
  void onStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
    LOG.log(System.Logger.Level.INFO, "rule of waiting lists, version {0}", current().version());
  }

  /** The rule in force. */
  OrderRule current() {
    return versions.get(versions.size() - 1);
  }

  /**
   * The rule in force as it is published.
   *
   * @return what it says
   */
  public OrderRuleView published() {
    return OrderRuleView.of(current());
  }

  private static OrderRule rule(String file) {
    Node root = YamlFile.read(OrderRules.class, file, SCHEMA);
    OrderRule rule =
        new OrderRule(
            root.number("version", 0),
            points(root),
            term(root),
            root.optionalChild("draw").map(draw -> draw.number("tickets", 1)).orElse(1));
    if (!file.equals(FOLDER + "v" + rule.version() + ".yaml")) {
      throw new DefinitionBroken(file, "/version", "not the version of the file");
    }
    return rule;
  }

  private static Map<Circumstance, Integer> points(Node root) {
    Node points = root.child("points");
    Map<Circumstance, Integer> read = new EnumMap<>(Circumstance.class);
    for (Circumstance one : Circumstance.values()) {
      read.put(one, points.number(one.name().toLowerCase(Locale.ROOT), 0));
    }
    return read;
  }

  private static OfferTerm term(Node root) {
    Node offer = root.child("offer");
    LocalTime from = LocalTime.parse(offer.text("from"));
    LocalTime until = LocalTime.parse(offer.text("until"));
    if (!from.isBefore(until)) {
      throw new DefinitionBroken(root.file(), "/offer/until", "not after from");
    }
    return new OfferTerm(
        Duration.ofHours(offer.number("hours", 0)),
        Duration.ofHours(offer.number("nearWithinHours", 0)),
        Duration.ofHours(offer.number("nearHours", 0)),
        from,
        until);
  }
}
