package jp.yorisoi.ejb.platform.start;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Stateless;

/**
 * Declares both data sources. Addresses, accounts and passwords come from the environment of the
 * instance: one that does not serve the inner zone is given none for {@code core}.
 *
 * <p>Declared in the EJB module, since in an EAR those of {@code web.xml} do not exist yet when the
 * start-up singletons run (docs/adr/0001).
 */
@DataSourceDefinition(
    name = "java:app/jdbc/front",
    className = "jp.yorisoi.ejb.platform.start.SchemaDataSource",
    url = "${ENV=YORISOI_FRONT_URL}",
    user = "${ENV=YORISOI_FRONT_USER}",
    password = "${ENV=YORISOI_FRONT_PASSWORD}",
    minPoolSize = 4,
    maxPoolSize = 48)
@DataSourceDefinition(
    name = "java:app/jdbc/core",
    className = "jp.yorisoi.ejb.platform.start.SchemaDataSource",
    url = "${ENV=YORISOI_CORE_URL}",
    user = "${ENV=YORISOI_CORE_USER}",
    password = "${ENV=YORISOI_CORE_PASSWORD}",
    minPoolSize = 0,
    maxPoolSize = 32)
@Stateless
public class DatabaseDefinitions {}
