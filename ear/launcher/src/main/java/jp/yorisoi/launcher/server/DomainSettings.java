package jp.yorisoi.launcher.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a fresh domain is told before its first start. As shipped it listens on every interface
 * (HTTP, HTTPS, administration, IIOP, JMS, JMX, data grid); afterwards HTTP and administration are
 * left, on the loopback interface.
 */
record DomainSettings(StackPorts ports) {
  private static final String JSON = "fish.payara.enterprise.server.logging.JSONLogFormatter";

  /**
   * Without this element the server starts a broker that listens on every interface; REMOTE starts
   * none.
   */
  private static final String NO_JMS =
      "<jms-service type=\"REMOTE\" default-jms-host=\"default_JMS_host\">"
          + "<jms-host host=\"127.0.0.1\" name=\"default_JMS_host\" port=\"${JMS_PROVIDER_PORT}\" />"
          + "</jms-service>";

  void apply(Path domain) throws IOException {
    Path xml = domain.resolve("config/domain.xml");
    Files.writeString(
        xml, closed(Files.readString(xml, StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    Path logging = domain.resolve("config/logging.properties");
    String lines = Files.readString(logging, StandardCharsets.UTF_8);
    Files.writeString(
        logging,
        lines
            .replaceAll(
                "(?m)^java.util.logging.ConsoleHandler.formatter=.*$",
                "java.util.logging.ConsoleHandler.formatter=" + JSON)
            .replaceAll(
                "(?m)^(com.sun.enterprise.server.logging.GFFileHandler.logtoFile)=.*$", "$1=false"),
        StandardCharsets.UTF_8);
  }

  private String closed(String xml) {
    int from = xml.indexOf("<config name=\"server-config\"");
    int to = xml.indexOf("</config>", from);
    String config =
        change(
            xml.substring(from, to),
            "<network-listener port=\"8080\"",
            "<network-listener address=\"127.0.0.1\" port=\"" + ports.http() + "\"");
    config =
        change(
            config,
            "<network-listener port=\"8181\"",
            "<network-listener enabled=\"false\" address=\"127.0.0.1\" port=\"8181\"");
    config =
        change(
            config,
            "<network-listener port=\"4848\"",
            "<network-listener address=\"127.0.0.1\" port=\"" + ports.admin() + "\"");
    config = change(config, "address=\"0.0.0.0\"", "address=\"127.0.0.1\"");
    config = change(config, "<iiop-listener ", "<iiop-listener enabled=\"false\" ");
    config = change(config, "<jmx-connector ", "<jmx-connector enabled=\"false\" ");
    config =
        change(
            config,
            "<hazelcast-config-specific-configuration",
            "<hazelcast-config-specific-configuration enabled=\"false\"");
    config =
        change(
            config,
            "<property value=\"/admin\" name=\"adminConsoleContextRoot\" />",
            "<property value=\"/admin\" name=\"adminConsoleContextRoot\" /><property value=\"NEVER\" name=\"adminConsoleStartup\" />");
    config = change(config, "</admin-service>", "</admin-service>" + NO_JMS);
    config =
        change(
            config,
            "<http ",
            "<http xpowered-by=\"false\" compression=\"on\" compressable-mime-type=\""
                + Compression.COMPRESSABLE
                + "\" ");
    return xml.substring(0, from) + config + xml.substring(to);
  }

  /** A new release of the server that words its file differently must not open a port unnoticed. */
  private static String change(String text, String from, String to) {
    if (!text.contains(from)) {
      throw new IllegalStateException("domain.xml has no " + from);
    }
    return text.replace(from, to);
  }
}
