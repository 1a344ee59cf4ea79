package jp.yorisoi.integration.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.BlockLevel;
import jp.yorisoi.ejb.kernel.ProtectionKind;
import jp.yorisoi.ejb.protection.RegisterMark;
import jp.yorisoi.ejb.register.RegisterUnavailable;
import jp.yorisoi.ejb.register.ResidentRecord;
import jp.yorisoi.integration.LeadingAway;
import jp.yorisoi.integration.outgoing.Destinations;
import jp.yorisoi.integration.outgoing.Trap;
import jp.yorisoi.integration.soap.SoapServer;
import jp.yorisoi.policy.attack.TrapServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The client and the mapping against recorded answers that are served over a real socket. */
class RegisterClientTest {
  private static final String PAGE = SoapServer.text("register/list-page.xml");
  private final SoapServer server = new SoapServer();
  @TempDir private Path folder;

  @AfterEach
  void stop() {
    server.close();
  }

  private List<ResidentRecord> list(String after) {
    return list(server.address(), after);
  }

  private static List<ResidentRecord> list(String address, String after) {
    RegisterClient client =
        new RegisterClient(
            new RegisterSettings(
                Destinations.of(address), Duration.ofSeconds(2), Duration.ofSeconds(2)));
    return RegisterMapping.read(client.list("322067", after, 2), after);
  }

  /** A recorded answer about one person, as it would stand in a page of the list. */
  private static String asPage(String sample) {
    return SoapServer.text(sample)
        .replaceFirst(
            "<findResidentResponse( xmlns=\"[^\"]*\")>",
            "<listResidentsResponse$1><page><asOf>2026-11-22T09:00:00.000+09:00</asOf>")
        .replace("</findResidentResponse>", "</page></listResidentsResponse>");
  }

  @Test
  void a_page_is_read_in_order_with_every_item() {
    server.gives("register/list-page.xml");
    List<ResidentRecord> page = list(null);
    assertThat(page)
        .extracting(r -> r.addresseeNumber().value())
        .containsExactly("1000002018", "1000002026");
    ResidentRecord taro = page.get(0);
    assertThat(taro.name()).isEqualTo("安来　太郎");
    assertThat(taro.birthDate()).isEqualTo("1988-04-12");
    assertThat(taro.signingSerial()).contains("4d2f8a1c90b3e7");
    assertThat(taro.version()).isEqualTo(3);
    assertThat(taro.livesHere()).isTrue();
    assertThat(page.get(1).signingSerial()).isEmpty();
  }

  @Test
  void where_an_answer_points_is_not_gone_to() {
    try (Trap trap = new Trap()) {
      server.pointsTo(trap.address("/elsewhere"));
      for (int code : new int[] {301, 302, 303, 307, 308}) {
        server.gives(code, "");
        assertThatThrownBy(() -> list(null)).isInstanceOf(RegisterUnavailable.class);
      }
      server.gives(
          200,
          PAGE.replaceFirst(
              "<[a-zA-Z:]*Envelope ",
              "$0xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\""
                  + "urn:yorisoi:register:1 "
                  + trap.address("/register.xsd")
                  + "\" "));
      assertThat(list(null)).hasSize(2);
      server.gives(
          200,
          "<!DOCTYPE x SYSTEM \""
              + trap.address("/x.dtd")
              + "\">"
              + PAGE.replaceFirst("<[?].*[?]>", ""));
      list(null); // a definition nobody asks for
      server.gives(
          200,
          PAGE.replaceFirst(
              "<[?].*[?]>",
              "<?xml version=\"1.0\"?><?xml-stylesheet href=\"" + trap.address("/s.xsl") + "\"?>"));
      list(null);
      assertThat(trap.visits()).isZero();
    }
  }

  @Test
  void the_description_of_the_service_comes_out_of_the_archive_and_names_nothing_outside() {
    for (String wsdl :
        List.of("wsdl/register/resident-register.wsdl", "wsdl/allowance/child-allowance.wsdl")) {
      assertThat(SoapServer.text(wsdl))
          .doesNotContainPattern("<[a-z]*:?(import|include|redefine)[^>]*[lL]ocation");
    }
    server.gives("register/list-page.xml");
    list(null);
    assertThat(server.asked()).containsOnly("POST /");
  }

  @Test
  void the_next_page_is_asked_for_after_the_last_number() {
    server.gives("register/list-last-page.xml");
    assertThat(list("1000002000")).isEmpty();
    assertThat(server.seen())
        .contains("urn:yorisoi:register:1", "322067", "1000002000")
        .contains(">2<");
  }

  @Test
  void marks_of_protection_are_read_several_at_once() {
    server.gives("register/list-marked.xml");
    List<RegisterMark> marks = list(null).get(0).marks();
    assertThat(marks)
        .containsExactly(
            new RegisterMark(
                ProtectionKind.SUPPORT,
                BlockLevel.ERROR,
                BlockLevel.ERROR,
                true,
                new AddresseeNumber("1000002018"),
                LocalDate.of(2026, 4, 1),
                Optional.of(LocalDate.of(2027, 3, 31))),
            new RegisterMark(
                ProtectionKind.RESTRAINT,
                BlockLevel.NONE,
                BlockLevel.ALERT,
                false,
                new AddresseeNumber("1000002026"),
                LocalDate.of(2026, 5, 1),
                Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<marks/>=>",
        "<kind>SUPPORT</kind>=>",
        "<kind>SUPPORT</kind>=><kind>OTHER</kind>",
        "<from>2026-04-01</from>=>",
        "<askedBy>1000002018</askedBy>=><askedBy>1000002019</askedBy>"
      })
  void an_answer_that_leaves_a_mark_unclear_is_refused_and_ends_no_protection(String change) {
    String[] parts = change.split("=>", -1);
    String page = SoapServer.text("register/list-marked.xml");
    assertThat(page).contains(parts[0]);
    server.gives(200, page.replace(parts[0], parts[1]));
    assertThatThrownBy(() -> list(null))
        .isInstanceOf(RegisterUnavailable.class)
        .hasMessage("register_answer_broken");
  }

  @Test
  void who_moved_out_is_read_as_such() {
    server.gives(200, asPage("register/find-moved-out.xml"));
    assertThat(list(null)).singleElement().matches(r -> !r.livesHere());
  }

  @Test
  void every_character_of_a_name_is_kept_and_an_uncertain_birth_date_too() {
    server.gives(200, asPage("register/find-kanji-variant.xml"));
    ResidentRecord resident = list(null).get(0);
    assertThat(resident.name()).isEqualTo("葛󠄀城　𠮷江");
    assertThat(resident.birthDate()).isEqualTo("1931-05-99");
    assertThat(resident.address()).endsWith("髙橋方");
  }

  @Test
  void a_fault_is_told_by_its_code_and_not_by_its_words() {
    server.gives(500, SoapServer.text("register/fault.xml"));
    assertThatThrownBy(() -> list(null))
        .isInstanceOf(RegisterUnavailable.class)
        .hasMessage("register_fault_UNAVAILABLE");
  }

  @Test
  void an_answer_of_another_namespace_is_refused() {
    server.gives(200, PAGE.replace("urn:yorisoi:register:1", "urn:yorisoi:register:0"));
    assertThatThrownBy(() -> list(null)).isInstanceOf(RegisterUnavailable.class);
    server.gives("register/wrong-namespace.xml");
    assertThatThrownBy(() -> list(null)).isInstanceOf(RegisterUnavailable.class);
  }

  @Test
  void an_answer_that_names_a_file_is_refused_and_the_file_is_not_read() throws IOException {
    Path canary = Files.writeString(folder.resolve("canary.txt"), "CANARY-CONTENT");
    server.gives(
        200,
        asPage("register/xxe.xml").replaceFirst("file:///etc/hostname", canary.toUri().toString()));
    Throwable refused = catchThrowable(() -> list(null));
    assertThat(refused).isInstanceOf(RegisterUnavailable.class);
    StringWriter everything = new StringWriter();
    refused.printStackTrace(new PrintWriter(everything));
    assertThat(everything.toString()).doesNotContain("CANARY-CONTENT");
  }

  @Test
  void entities_that_grow_without_end_are_refused() {
    String bomb =
        "<!DOCTYPE S:Envelope [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
            + "<!ENTITY outside \"&b;&b;&b;&b;\">]>";
    server.gives(
        200, asPage("register/xxe.xml").replaceFirst("<!DOCTYPE[^>]*>\\s*]>|<!DOCTYPE.*]>", bomb));
    assertThatThrownBy(() -> list(null)).isInstanceOf(RegisterUnavailable.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void a_register_that_sends_us_elsewhere_is_not_followed(int status) {
    try (TrapServer elsewhere = new TrapServer();
        LeadingAway leading =
            new LeadingAway(
                path -> new LeadingAway.Answer(status, elsewhere.address(), new byte[0]))) {
      assertThatThrownBy(() -> list(leading.address() + "/", null))
          .hasMessage("register_unreachable");
      assertThat(elsewhere.asked()).isEmpty();
    }
  }

  @Test
  void a_register_that_hangs_is_given_up_in_time() {
    server.hangs();
    long start = System.nanoTime();
    assertThatThrownBy(() -> list(null)).hasMessage("register_unreachable");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void a_register_that_is_not_there_is_unreachable() {
    server.close();
    assertThatThrownBy(() -> list(server.address(), null)).hasMessage("register_unreachable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>maintenance</html>", "not xml"})
  void what_is_no_soap_is_refused(String body) {
    server.gives(200, body);
    assertThatThrownBy(() -> list(null)).isInstanceOf(RegisterUnavailable.class);
  }

  @ParameterizedTest
  @CsvSource({
    "<addresseeNumber>1000002018<, <addresseeNumber>1000002019<",
    "<name>安来　太郎<, <name> <",
    "<residentState>1</residentState>, ''",
    "<householdNumber>5000001017<, <householdNumber><"
  })
  void one_broken_item_refuses_the_whole_page(String good, String broken) {
    server.gives(200, PAGE.replace(good, broken));
    assertThatThrownBy(() -> list(null))
        .isInstanceOf(RegisterUnavailable.class)
        .hasMessage("register_answer_broken")
        .hasMessageNotContaining("安来");
  }

  @Test
  void numbers_out_of_order_or_not_after_the_last_page_refuse_the_page() {
    server.gives("register/list-page.xml");
    assertThatThrownBy(() -> list("1000002018")).hasMessage("register_answer_out_of_order");
    assertThatThrownBy(() -> list("1000002026")).hasMessage("register_answer_out_of_order");
  }

  @Test
  void a_page_without_its_time_is_no_page() {
    server.gives(200, PAGE.replaceAll("<asOf>.*</asOf>", ""));
    assertThatThrownBy(() -> list(null)).hasMessage("register_answer_empty");
  }
}
