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

  /**
   * The data source of a chain.
   *
   * @param chain which schema
   * @return its data source; on an instance without the zone it has no address to connect to
   */
  public DataSource of(Chain chain) {
    return chain == Chain.FRONT ? front : core;
  }
}
