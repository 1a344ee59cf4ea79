package jp.yorisoi.ejb.platform.start;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Stateless;

/**
 * Declares the data sources. Addresses, accounts and passwords come from the environment of the
 * instance: one that does not serve the inner zone is given none for {@code core}.
 *
 * <p>Each schema has a second, small pool {@code -aside} for what is written while the transaction
 * it is about still holds a connection (docs/adr/0010). Who waits there keeps others waiting, so
 * not for long: when connecting fails the server wakes nobody up who waits for a connection.
 *
 * <p>A connection that was not used for a second is asked whether it lives before it is handed out
 * (a ping of the driver, no statement): those that a restarted database has forgotten are replaced
 * unseen.
 *
 * <p>Declared in the EJB module, since in an EAR those of {@code web.xml} do not exist yet when the
 * start-up singletons run (docs/adr/0001).
 */
@DataSourceDefinition(
    name = "java:app/jdbc/front",
    className = DatabaseDefinitions.SOURCE,
    url = "${ENV=YORISOI_FRONT_URL}",
    user = "${ENV=YORISOI_FRONT_USER}",
    password = "${ENV=YORISOI_FRONT_PASSWORD}",
    minPoolSize = 4,
    maxPoolSize = 48,
    properties = {
      DatabaseDefinitions.VALIDATED,
      DatabaseDefinitions.METHOD,
      DatabaseDefinitions.VALIDATOR,
      DatabaseDefinitions.EACH_SECOND
    })
@DataSourceDefinition(
    name = "java:app/jdbc/core",
    className = DatabaseDefinitions.SOURCE,
    url = "${ENV=YORISOI_CORE_URL}",
    user = "${ENV=YORISOI_CORE_USER}",
    password = "${ENV=YORISOI_CORE_PASSWORD}",
    minPoolSize = 0,
    maxPoolSize = 32,
    properties = {
      DatabaseDefinitions.VALIDATED,
      DatabaseDefinitions.METHOD,
      DatabaseDefinitions.VALIDATOR,
      DatabaseDefinitions.EACH_SECOND
    })
@DataSourceDefinition(
    name = "java:app/jdbc/front-aside",
    className = DatabaseDefinitions.SOURCE,
    url = "${ENV=YORISOI_FRONT_URL}",
    user = "${ENV=YORISOI_FRONT_USER}",
    password = "${ENV=YORISOI_FRONT_PASSWORD}",
    minPoolSize = 0,
    maxPoolSize = 8,
    properties = {
      DatabaseDefinitions.VALIDATED,
      DatabaseDefinitions.METHOD,
      DatabaseDefinitions.VALIDATOR,
      DatabaseDefinitions.EACH_SECOND,
      DatabaseDefinitions.NOT_LONG
    })
@DataSourceDefinition(
    name = "java:app/jdbc/core-aside",
    className = DatabaseDefinitions.SOURCE,
    url = "${ENV=YORISOI_CORE_URL}",
    user = "${ENV=YORISOI_CORE_USER}",
    password = "${ENV=YORISOI_CORE_PASSWORD}",
    minPoolSize = 0,
    maxPoolSize = 8,
    properties = {
      DatabaseDefinitions.VALIDATED,
      DatabaseDefinitions.METHOD,
      DatabaseDefinitions.VALIDATOR,
      DatabaseDefinitions.EACH_SECOND,
      DatabaseDefinitions.NOT_LONG
    })
@Stateless
public class DatabaseDefinitions {
  static final String SOURCE = "jp.yorisoi.ejb.platform.start.SchemaDataSource";
  static final String VALIDATED = "fish.payara.is-connection-validation-required=true";
  static final String METHOD = "fish.payara.connection-validation-method=custom-validation";
  static final String VALIDATOR =
      "fish.payara.validation-classname="
          + "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation";
  static final String NOT_LONG = "fish.payara.max-wait-time-in-millis=10000";
  static final String EACH_SECOND = "fish.payara.validate-atmost-once-period-in-seconds=1";
}
