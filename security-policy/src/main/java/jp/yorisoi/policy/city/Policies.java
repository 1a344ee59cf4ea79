package jp.yorisoi.policy.city;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yorisoi.policy.rule.RoleTable;
import jp.yorisoi.policy.setting.Setting;

/** The policy of the city this instance serves, chosen by {@code YORISOI_CITY}. */
@ApplicationScoped
public class Policies {
  private CityPolicy current;

  /** For the container. */
  public Policies() {}

  /**
   * The policy of a city outside of a container.
   *
   * @param city the city
   * @return the policies with this one chosen
   * @throws jp.yorisoi.policy.definition.DefinitionBroken when there is none or it does not hold
   */
  public static Policies serving(String city) {
    Policies policies = new Policies();
    policies.current = PolicyReader.read(city);
    return policies;
  }

  /** An instance without a policy does not start. */
  @PostConstruct
  void choose() {
    current = PolicyReader.read(Setting.required("YORISOI_CITY"));
  }

  /** The policy in force. */
  public CityPolicy current() {
    return current;
  }

  /** Who may do what. */
  public RoleTable roles() {
    return current.roles();
  }
}
