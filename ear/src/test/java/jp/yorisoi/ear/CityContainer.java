package jp.yorisoi.ear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.yorisoi.launcher.setup.Folders;
import jp.yorisoi.launcher.setup.Places;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/**
 * Payara Micro for Arquillian, as the launcher starts it: with the databases, the simulators and
 * the environment of its zones, on 127.0.0.1 only (docs/adr/0025). All servers of a run share one
 * city. A server starts with the first deployment and serves it to the end of the run, since every
 * class deploys the same archive.
 */
public final class CityContainer implements DeployableContainer<CityConfiguration> {
  private static final int PORTS = Integer.getInteger("yorisoi.test.ports", 19_100);
  private static final String RUNNER = "ArquillianServletRunnerEE9";

  private static ZonedCity city;

  private CityConfiguration configuration;
  private RunningSystem instance;

  @Override
  public Class<CityConfiguration> getConfigurationClass() {
    return CityConfiguration.class;
  }

  @Override
  public void setup(CityConfiguration chosen) {
    configuration = chosen;
  }

  @Override
  public ProtocolDescription getDefaultProtocol() {
    return new ProtocolDescription("Servlet 5.0");
  }

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
    if (instance == null) {
      instance = started(archive);
    }
    HTTPContext server = new HTTPContext("127.0.0.1", instance.stack().url().getPort());
    server.add(new Servlet(RUNNER, ""));
    return new ProtocolMetaData().addContext(server);
  }

  private RunningSystem started(Archive<?> archive) throws DeploymentException {
    Path folder = Places.findRoot().resolve("ear/target/inside");
    try {
      if (city == null) {
        Folders.delete(folder);
        city = new ZonedCity(folder, PORTS);
      }
      Path war = folder.resolve(configuration.getZones().replace(',', '-')).resolve("web.war");
      Files.createDirectories(war.getParent());
      EnrichedWar.markLibraries(archive);
      archive.as(ZipExporter.class).exportTo(war.toFile());
      return city.start(configuration.getZones(), war);
    } catch (IOException failed) {
      throw new DeploymentException("the server did not start", failed);
    }
  }

  @Override
  public void undeploy(Archive<?> archive) {
    // the next class asks for the same archive; the server ends with the run
  }

  @Override
  public void stop() {
    instance = null;
    if (city != null) {
      city.close();
      city = null;
    }
  }
}
