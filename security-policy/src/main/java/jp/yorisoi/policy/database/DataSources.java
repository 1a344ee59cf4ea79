package jp.yorisoi.policy.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import jp.yorisoi.policy.Chain;

/** The data source of each schema; a connection taken inside a transaction takes part in it. */
@ApplicationScoped
public class DataSources {

  @Resource(lookup = "java:app/jdbc/front")
  private DataSource front;

  @Resource(lookup = "java:app/jdbc/core")
  private DataSource core;

  @Resource(lookup = "java:app/jdbc/front-aside")
  private DataSource frontAside;

  @Resource(lookup = "java:app/jdbc/core-aside")
  private DataSource coreAside;

  /**
   * The data source of a chain.
   *
   * @param chain which schema
   * @return its data source; on an instance without the zone it has no address to connect to
   */
  public DataSource of(Chain chain) {
    return chain == Chain.FRONT ? front : core;
  }

  /**
   * A few connections to the same schema for what is written beside a transaction that still holds
   * a connection of {@link #of}. Who held one and waited for a second of the same pool would wait
   * for others who do the same.
   *
   * @param chain which schema
   * @return its data source; who holds one of its connections waits for nothing else
   */
  public DataSource aside(Chain chain) {
    return chain == Chain.FRONT ? frontAside : coreAside;
  }
}
