package jp.yorisoi.ejb.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import jp.yorisoi.ejb.intake.RefusalReason;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads application.xml: valid against {@code package/application.xsd}, no DOCTYPE, nothing fetched
 * from anywhere. The parser is the JDK's own, whatever else is on the class path.
 */
final class ApplicationReader {
  private ApplicationReader() {}

  /**
   * Reads.
   *
   * @param xml application.xml
   * @return the application
   * @throws PackageRefused when it is not valid
   */
  static Application read(byte[] xml) throws PackageRefused {
    if (Utf8.decode(xml).isEmpty()) {
      throw invalid("not UTF-8");
    }
    try {
      InputSource source = new InputSource(new ByteArrayInputStream(xml));
      source.setEncoding("UTF-8");
      return application(parser().parse(source));
    } catch (SAXParseException broken) {
      throw invalid("line " + broken.getLineNumber() + ", column " + broken.getColumnNumber());
    } catch (SAXException | DateTimeException broken) {
      throw invalid("cannot be read");
    } catch (IOException impossible) {
      throw invalid("cannot be decoded");
    }
  }

  private static DocumentBuilder parser() {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setNamespaceAware(true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      factory.setSchema(ApplicationSchema.get());
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      return builder;
    } catch (ParserConfigurationException missing) {
      throw new IllegalStateException("the JDK's XML parser lacks a protection", missing);
    }
  }

  private static Application application(Document document) throws PackageRefused {
    // 1.1 would let control characters in by reference
    if (!"1.0".equals(document.getXmlVersion())) {
      throw invalid("not XML 1.0");
    }
    Element basic = child(document.getDocumentElement(), "BasicInformation").orElseThrow();
    Element person = child(basic, "Applicant").orElseThrow();
    Element address = child(person, "Address").orElseThrow();
    Optional<Element> contact = child(basic, "ContactPoint");
    Element content = child(document.getDocumentElement(), "Content").orElseThrow();
    Applicant applicant =
        new Applicant(
            text(person, "FullName"),
            text(person, "FullNameKana"),
            LocalDate.parse(text(person, "DateOfBirth").strip()),
            Sex.ofCode(text(person, "Sex")).orElseThrow(() -> invalid("unknown sex code")),
            text(address, "PostalCode"),
            text(address, "FullAddress"));
    return new Application(
        text(basic, "Destination"),
        LocalDate.parse(text(basic, "ApplicationDate").strip()),
        applicant,
        new Contact(
            contact.flatMap(point -> child(point, "PhoneNumber")).map(Element::getTextContent),
            contact.flatMap(point -> child(point, "EmailAddress")).map(Element::getTextContent)),
        text(content, "Name"),
        items(content.getElementsByTagNameNS(ApplicationSchema.NAMESPACE, "Item")));
  }

  private static List<Item> items(NodeList elements) throws PackageRefused {
    List<Item> items = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      String index = element.getAttribute("index");
      Item item =
          new Item(
              element.getAttribute("id"),
              element.getAttribute("name"),
              index.isEmpty()
                  ? OptionalInt.empty()
                  : OptionalInt.of(Integer.parseInt(index.strip())),
              element.getTextContent());
      if (!seen.add(item.toString())) {
        throw invalid("an item stands twice");
      }
      items.add(item);
    }
    return items;
  }

  private static String text(Element parent, String name) {
    return child(parent, name).orElseThrow().getTextContent();
  }

  private static Optional<Element> child(Element parent, String name) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && name.equals(element.getLocalName())) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  private static PackageRefused invalid(String detail) {
    return new PackageRefused(RefusalReason.APPLICATION_INVALID, detail);
  }

  /** Every finding of the validator ends the reading. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException finding) throws SAXException {
      throw finding;
    }

    @Override
    public void error(SAXParseException finding) throws SAXException {
      throw finding;
    }

    @Override
    public void fatalError(SAXParseException finding) throws SAXException {
      throw finding;
    }
  }
}
