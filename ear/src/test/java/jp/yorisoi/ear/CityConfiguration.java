package jp.yorisoi.ear;

import org.jboss.arquillian.container.spi.ConfigurationException;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;

/** What {@code arquillian.xml} says about one server. */
public final class CityConfiguration implements ContainerConfiguration {
  private String zones;

  /** The zones the server serves, as in {@code YORISOI_ZONES}. */
  public String getZones() {
    return zones;
  }

  /** Says which zones the server serves. */
  public void setZones(String zones) {
    this.zones = zones;
  }

  @Override
  public void validate() {
    if (zones == null || zones.isBlank()) {
      throw new ConfigurationException("a server without zones");
    }
  }
}
