package jp.yorisoi.simulator.allowance;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.namespace.QName;
import javax.xml.transform.stream.StreamSource;
import jp.yorisoi.simulator.allowance.wsdl.Decision;

/** A decision as text, to keep it and to see whether two are the same. */
final class DecisionXml {

  private static final QName ELEMENT = new QName("urn:yorisoi:allowance:1", "decision");

  private final JAXBContext context;

  DecisionXml() {
    try {
      context = JAXBContext.newInstance(Decision.class);
    } catch (JAXBException e) {
      throw new IllegalStateException(e);
    }
  }

  String write(Decision decision) {
    try {
      StringWriter text = new StringWriter();
      Marshaller marshaller = context.createMarshaller();
      marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
      marshaller.marshal(new JAXBElement<>(ELEMENT, Decision.class, decision), text);
      return text.toString();
    } catch (JAXBException e) {
      throw new IllegalStateException(e);
    }
  }

  Decision read(String xml) {
    try {
      return context
          .createUnmarshaller()
          .unmarshal(new StreamSource(new StringReader(xml)), Decision.class)
          .getValue();
    } catch (JAXBException e) {
      throw new IllegalStateException(e);
    }
  }
}
