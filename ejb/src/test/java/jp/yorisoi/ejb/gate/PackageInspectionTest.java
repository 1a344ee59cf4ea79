package jp.yorisoi.ejb.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.cleaning.Pdfs;
import jp.yorisoi.ejb.cleaning.Pictures;
import jp.yorisoi.ejb.intake.archive.Application;
import jp.yorisoi.ejb.intake.archive.Channel;
import jp.yorisoi.ejb.intake.archive.DocumentType;
import jp.yorisoi.ejb.intake.archive.Item;
import jp.yorisoi.ejb.intake.archive.PackageDocument;
import jp.yorisoi.ejb.intake.archive.PackageWriter;
import jp.yorisoi.ejb.intake.archive.SamplePackages;
import jp.yorisoi.policy.zone.DeclaredFlows;
import org.junit.jupiter.api.Test;

class PackageInspectionTest {
  private final PackageInspection inspection =
      new PackageInspection(Catalogue.packaged(), new DeclaredFlows());

  private InspectedPackage inspect(Application application, PackageDocument... documents) {
    return inspect(
        PackageWriter.write(SamplePackages.header(Channel.SELF), application, List.of(documents)));
  }

  private InspectedPackage inspect(byte[] archive) {
    return inspection.inspect(fetched(1, archive));
  }

  private static FetchedPackage fetched(int version, byte[] archive) {
    return new FetchedPackage(
        "2611-000001-3",
        "SELF",
        "2611-000001-3",
        "child-allowance-claim",
        version,
        Instant.EPOCH,
        archive,
        "{}",
        "request-1");
  }

  private static PackageDocument document(DocumentType type, byte[] content) {
    return new PackageDocument("insurance-proof", type, content);
  }

  private static Application with(Item... more) {
    Application sample = SamplePackages.application();
    List<Item> items = new ArrayList<>(sample.items());
    items.addAll(List.of(more));
    return new Application(
        sample.destination(),
        sample.applicationDate(),
        sample.applicant(),
        sample.contact(),
        sample.contentName(),
        items);
  }

  private static Item item(String id, String value) {
    return new Item(id, "label", OptionalInt.empty(), value);
  }

  @Test
  void declared_answers_come_in_and_labels_of_the_sender_do_not() {
    Application inside = inspect(SamplePackages.application()).application();
    assertThat(inside.applicant()).isEqualTo(SamplePackages.application().applicant());
    assertThat(inside.contact()).isEqualTo(SamplePackages.application().contact());
    assertThat(inside.items()).hasSize(3).allSatisfy(i -> assertThat(i.name()).isEmpty());
    assertThat(inside.items()).extracting(Item::value).contains("安来　一郎", "安来　二郎");
  }

  @Test
  void an_answer_to_a_question_nobody_asks_stays_outside() {
    assertThatThrownBy(() -> inspect(with(item("individual-number", "x"))))
        .hasMessage("gate_undeclared_field:answers");
  }

  @Test
  void a_document_nobody_asks_for_stays_outside() {
    PackageDocument other =
        new PackageDocument("passport", DocumentType.PNG, Pictures.of("png", 8, 8));
    assertThatThrownBy(() -> inspect(SamplePackages.application(), other))
        .hasMessage("gate_undeclared_field:passport");
  }

  @Test
  void what_cannot_be_read_and_a_procedure_nobody_knows_stay_outside() {
    assertThatThrownBy(() -> inspect(new byte[] {1, 2, 3}))
        .hasMessage("gate_not_of_the_form:archive");
    FetchedPackage newer = fetched(99, SamplePackages.good(Channel.SELF));
    assertThatThrownBy(() -> inspection.inspect(newer))
        .hasMessage("gate_unknown_procedure:procedureVersion");
  }

  @Test
  void of_documents_clean_copies_come_in() {
    byte[] photo = Pictures.jpegHeld(1, "35.4319N");
    InspectedPackage.Document inside =
        inspect(SamplePackages.application(), document(DocumentType.JPEG, photo))
            .documents()
            .get(0);
    assertThat(inside.cleaning()).isEqualTo(InspectedPackage.CLEANED);
    assertThat(inside.mediaType()).isEqualTo("image/jpeg");
    assertThat(new String(inside.content(), StandardCharsets.ISO_8859_1))
        .doesNotContain("35.4319N", "Exif");
  }

  @Test
  void one_that_cannot_be_opened_keeps_no_package_from_becoming_a_case() {
    InspectedPackage inside =
        inspect(
            SamplePackages.application(),
            document(DocumentType.PDF, Pdfs.locked("secret")),
            SamplePackages.photo());
    assertThat(inside.documents())
        .extracting(InspectedPackage.Document::cleaning)
        .containsExactly("encrypted", "unreadable");
    assertThat(inside.documents()).allSatisfy(d -> assertThat(d.content()).isEmpty());
  }

  @Test
  void addresses_in_packages_and_documents_are_not_gone_to() throws IOException {
    AtomicInteger visits = new AtomicInteger();
    try (ServerSocket trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread listening = new Thread(() -> count(trap, visits), "trap");
      listening.setDaemon(true);
      listening.start();
      String there = "http://127.0.0.1:" + trap.getLocalPort() + "/";
      inspect(
          SamplePackages.application(), document(DocumentType.PDF, Pdfs.armed(there + "x.pdf")));
      String good =
          new String(
                  SamplePackages.files(Channel.SELF).get("application.xml"), StandardCharsets.UTF_8)
              .replaceFirst("<[?]xml.*?[?]>", "");
      for (String hostile :
          List.of(
              "<!DOCTYPE a SYSTEM \"" + there + "a.dtd\">" + good,
              "<!DOCTYPE a [<!ENTITY % e SYSTEM \"" + there + "e\"> %e;]>" + good,
              "<?xml-stylesheet type=\"text/xsl\" href=\"" + there + "s.xsl\"?>" + good,
              good.replaceFirst(
                  ">",
                  " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                      + " xsi:noNamespaceSchemaLocation=\""
                      + there
                      + "a.xsd\" xsi:schemaLocation=\"urn:a "
                      + there
                      + "b.xsd\">"))) {
        readAnyhow(SamplePackages.withApplication(xml -> hostile));
      }
      assertThat(visits).hasValue(0);
    }
  }

  /** Whether it is taken or refused is decided elsewhere. */
  private void readAnyhow(byte[] archive) {
    try {
      inspect(archive);
    } catch (jp.yorisoi.policy.zone.CrossingRefused refused) {
      assertThat(refused).hasMessageStartingWith("gate_");
    }
  }

  private static void count(ServerSocket trap, AtomicInteger visits) {
    while (!trap.isClosed()) {
      try {
        trap.accept().close();
        visits.incrementAndGet();
      } catch (IOException closed) {
        return;
      }
    }
  }
}
