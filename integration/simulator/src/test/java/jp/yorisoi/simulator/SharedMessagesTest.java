package jp.yorisoi.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The recorded messages of integration are what the descriptions say. */
class SharedMessagesTest {

  private static final Path SAMPLES = Path.of("../src/test/resources");

  static Stream<Path> goodMessages() throws IOException {
    return Stream.of("register", "allowance")
        .flatMap(SharedMessagesTest::samples)
        .filter(path -> !path.toString().matches(".*(wrong-namespace|xxe|schema-fault).xml"));
  }

  @ParameterizedTest
  @MethodSource("goodMessages")
  void recorded_message_fits_its_description(Path message) throws Exception {
    Element content = content(message);
    schema(message).newValidator().validate(new DOMSource(content));
  }

  @ParameterizedTest
  @MethodSource("wrongNamespaces")
  void message_in_a_wrong_namespace_does_not_fit(Path message) throws Exception {
    Element content = content(message);
    Schema schema = schema(message);
    assertThatThrownBy(() -> schema.newValidator().validate(new DOMSource(content)))
        .isInstanceOf(SAXException.class);
  }

  static Stream<Path> wrongNamespaces() {
    return Stream.of(
        SAMPLES.resolve("register/wrong-namespace.xml"),
        SAMPLES.resolve("allowance/wrong-namespace.xml"));
  }

  @Test
  void there_are_messages_of_both_systems() throws IOException {
    assertThat(goodMessages()).hasSizeGreaterThan(14);
  }

  private static Stream<Path> samples(String system) {
    try (Stream<Path> files = Files.list(SAMPLES.resolve(system))) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Element content(Path message) throws Exception {
    Element body =
        (Element)
            parse(message)
                .getElementsByTagNameNS("http://schemas.xmlsoap.org/soap/envelope/", "Body")
                .item(0);
    Element content = firstElement(body);
    if (content.getLocalName().equals("Fault")) {
      return firstElement((Element) content.getElementsByTagName("detail").item(0));
    }
    return content;
  }

  private static Schema schema(Path message) throws Exception {
    boolean register = message.getParent().endsWith("register");
    Path wsdl =
        Path.of("../src/main/resources/wsdl")
            .resolve(
                register ? "register/resident-register.wsdl" : "allowance/child-allowance.wsdl");
    Element schema =
        (Element)
            parse(wsdl)
                .getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "schema")
                .item(0);
    String namespace = register ? "urn:yorisoi:register:1" : "urn:yorisoi:allowance:1";
    schema.setAttributeNS(
        XMLConstants.XMLNS_ATTRIBUTE_NS_URI, register ? "xmlns:r" : "xmlns:a", namespace);
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(new DOMSource(schema));
  }

  private static Element firstElement(Element parent) {
    Node node = parent.getFirstChild();
    while (!(node instanceof Element)) {
      node = node.getNextSibling();
    }
    return (Element) node;
  }

  private static Document parse(Path file)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(file.toFile());
  }
}
