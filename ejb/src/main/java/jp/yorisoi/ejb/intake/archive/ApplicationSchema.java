package jp.yorisoi.ejb.intake.archive;

import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schema of application.xml, compiled once. */
final class ApplicationSchema {
  static final String NAMESPACE = "urn:yorisoi:application:1";
  private static final Schema SCHEMA = compile();

  private ApplicationSchema() {}

  static Schema get() {
    return SCHEMA;
  }

  private static Schema compile() {
    URL source = ApplicationSchema.class.getResource("/package/application.xsd");
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      return factory.newSchema(source);
    } catch (SAXException broken) {
      throw new IllegalStateException("package/application.xsd cannot be read", broken);
    }
  }
}
