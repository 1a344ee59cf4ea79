package jp.yorisoi.simulator.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import jp.yorisoi.simulator.population.Resident;

/** Writes {@code application.xml}: GIF A票 and B票 in the namespace urn:yorisoi:application:1. */
final class ApplicationXml {

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private ApplicationXml() {}

  static byte[] write(Claim claim, String cityName, String date, List<Claim.Answer> answers) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("Application");
      xml.writeDefaultNamespace("urn:yorisoi:application:1");
      basicInformation(xml, claim, cityName, date);
      xml.writeStartElement("Content");
      text(xml, "Name", "児童手当の認定請求");
      for (Claim.Answer answer : answers) {
        xml.writeStartElement("Item");
        xml.writeAttribute("id", answer.id());
        xml.writeAttribute("name", answer.name());
        if (answer.index() >= 0) {
          xml.writeAttribute("index", Integer.toString(answer.index()));
        }
        xml.writeCharacters(answer.value());
        xml.writeEndElement();
      }
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /** The same, broken off in the middle. */
  static byte[] brokenOff(byte[] xml) {
    return Arrays.copyOf(xml, xml.length / 2);
  }

  /** The same with an external entity in the place of the kana. */
  static byte[] withExternalEntity(byte[] xml, String address) {
    return withDoctype(
        xml, "<!DOCTYPE Application [<!ENTITY outside SYSTEM \"" + address + "\">]>", "&outside;");
  }

  /** The same with entities that grow a thousand million times. */
  static byte[] withGrowingEntities(byte[] xml) {
    StringBuilder doctype = new StringBuilder("<!DOCTYPE Application [<!ENTITY e0 \"寄り添い\">");
    for (int i = 1; i <= 9; i++) {
      doctype
          .append("<!ENTITY e")
          .append(i)
          .append(" \"")
          .append(("&e" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    return withDoctype(xml, doctype.append("]>").toString(), "&e9;");
  }

  private static byte[] withDoctype(byte[] xml, String doctype, String reference) {
    String text = new String(xml, StandardCharsets.UTF_8);
    String body =
        text.substring(text.indexOf("?>") + 2)
            .replaceFirst("<FullNameKana>[^<]*<", "<FullNameKana>" + reference + "<");
    return (DECLARATION + doctype + body).getBytes(StandardCharsets.UTF_8);
  }

  private static void basicInformation(
      XMLStreamWriter xml, Claim claim, String cityName, String date) throws XMLStreamException {
    Resident claimant = claim.claimant();
    xml.writeStartElement("BasicInformation");
    text(xml, "Destination", cityName + "長");
    text(xml, "ApplicationDate", date);
    xml.writeStartElement("Applicant");
    text(xml, "FullName", claimant.name());
    text(xml, "FullNameKana", claimant.kana());
    text(xml, "DateOfBirth", claimant.dateOfBirth());
    text(xml, "Sex", claimant.sex());
    xml.writeStartElement("Address");
    text(xml, "PostalCode", claimant.home().postalCode());
    text(xml, "FullAddress", claim.address());
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("ContactPoint");
    text(xml, "PhoneNumber", claim.phone());
    text(xml, "EmailAddress", claim.email());
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void text(XMLStreamWriter xml, String element, String value)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }
}
