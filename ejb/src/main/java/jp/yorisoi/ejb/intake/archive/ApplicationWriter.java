package jp.yorisoi.ejb.intake.archive;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes application.xml; the reader's counterpart. The same application gives the same bytes. */
final class ApplicationWriter {
  private final StringBuilder xml = new StringBuilder(4096);

  private ApplicationWriter() {}

  /**
   * Writes.
   *
   * @param application what to write
   * @return application.xml in UTF-8
   * @throws IllegalArgumentException when a text holds a character XML 1.0 cannot carry
   */
  static byte[] write(Application application) {
    return new ApplicationWriter().document(application).getBytes(StandardCharsets.UTF_8);
  }

  private String document(Application application) {
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Application xmlns=\"")
        .append(ApplicationSchema.NAMESPACE)
        .append("\">\n<BasicInformation>\n");
    element("Destination", application.destination());
    element("ApplicationDate", application.applicationDate().toString());
    applicant(application.applicant());
    contact(application.contact());
    xml.append("</BasicInformation>\n<Content>\n");
    element("Name", application.contentName());
    application.items().forEach(this::item);
    return xml.append("</Content>\n</Application>\n").toString();
  }

  private void applicant(Applicant applicant) {
    xml.append("<Applicant>\n");
    element("FullName", applicant.fullName());
    element("FullNameKana", applicant.fullNameKana());
    element("DateOfBirth", applicant.dateOfBirth().toString());
    element("Sex", Integer.toString(applicant.sex().code()));
    xml.append("<Address>\n");
    element("PostalCode", applicant.postalCode());
    element("FullAddress", applicant.fullAddress());
    xml.append("</Address>\n</Applicant>\n");
  }

  private void contact(Contact contact) {
    xml.append("<ContactPoint>\n");
    optional("PhoneNumber", contact.phoneNumber());
    optional("EmailAddress", contact.emailAddress());
    xml.append("</ContactPoint>\n");
  }

  private void item(Item item) {
    xml.append("<Item id=\"");
    text(item.id());
    xml.append("\" name=\"");
    text(item.name());
    item.index().ifPresent(index -> xml.append("\" index=\"").append(index));
    xml.append("\">");
    text(item.value());
    xml.append("</Item>\n");
  }

  private void optional(String name, Optional<String> value) {
    value.ifPresent(text -> element(name, text));
  }

  private void element(String name, String value) {
    xml.append('<').append(name).append('>');
    text(value);
    xml.append("</").append(name).append(">\n");
  }

  private void text(String value) {
    value.codePoints().forEach(this::character);
  }

  private void character(int c) {
    switch (c) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '"' -> xml.append("&quot;");
      // a parser would turn these into spaces or line feeds
      case '\t', '\n', '\r' -> xml.append("&#").append(c).append(';');
      default -> {
        if (c < 0x20 || (c >= 0xd800 && c < 0xe000) || c == 0xfffe || c == 0xffff) {
          throw new IllegalArgumentException("a character that XML cannot carry");
        }
        xml.appendCodePoint(c);
      }
    }
  }
}
