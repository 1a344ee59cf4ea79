package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yorisoi.ear.Resident.Page;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Names, telephone numbers, a card's serial and individual numbers planted by every way in: by
 * form, package, booking, notes of staff and wrong inputs. Afterwards they stand where they are
 * declared searchable and nowhere else, and individual numbers nowhere at all (docs/adr/0014).
 */
@ExtendWith(SharedWar.class)
class CanaryIT {
  private static final String MASK = "●●●●●●●●●●●●";
  private static final String WARNING = "マイナンバー（個人番号）";
  private static final String CLERK = "yasugi.ichiro";
  private static final String DONE = "記録しました。";

  private final RunningSystem system;
  private final Browser browser;
  private final long begun = System.currentTimeMillis();
  private final Canary name = Canary.name();
  private final Canary phone = Canary.phone();
  private final Canary mail = Canary.mail();
  private final Canary booker = Canary.name();
  private final Canary bookersPhone = Canary.phone();
  private final Canary typed = Canary.number();
  private final Canary packed = Canary.number();

  CanaryIT(RunningSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
  }

  @Test
  void what_is_personal_stands_where_it_is_declared_and_individual_numbers_nowhere()
      throws Exception {
    RunningSystem.until(
        "the register is mirrored",
        () -> system.count(Schema.CORE, "SELECT COUNT(*) FROM resident") > 0);
    String byForm = claimed();
    String byPackage = sent();
    booked();
    StaffSteps clerk = new StaffSteps(system, browser.desk()).signIn(CLERK);
    handled(clerk, byForm, byPackage);
    typedInWrongPlaces(clerk);
    settled(byForm, byPackage);

    Canary serial = Canary.serial(serialOf(byPackage));
    List<Canary> all = List.of(name, phone, mail, booker, bookersPhone, typed, packed, serial);
    Set<String> columns = new CanaryScan(system, all).columns();
    assertThat(columns).as("columns of a dump").isSubsetOf(declared());
    assertThat(columns)
        .as("the search finds what is there")
        .contains("core,procedure_case,applicant_kana,name", "core,resident,signing_serial,serial");
    assertThat(files(all)).as("logs and temporary files").isEmpty();
    List<Canary> sealed = List.of(phone, mail, booker, bookersPhone, typed, packed);
    assertThat(new CanaryScan(system, sealed).files(system.stack().places().database(), 0))
        .as("files of the database")
        .isEmpty();
    assertThat(new CanaryScan(system, List.of(name)).files(system.stack().places().database(), 0))
        .as("the search of files finds what is declared searchable")
        .isNotEmpty();
    assertThat(system.simulators().mails(byPackage) + "" + system.simulators().decisions(byPackage))
        .as("what went outward")
        .doesNotContain(packed.shapes())
        .doesNotContain(typed.shapes());
  }

  /** A claim by form, with a number at every step that is refused and not kept. */
  private String claimed() throws Exception {
    Claimant resident = Claimant.from(system);
    Claimant claimant =
        new Claimant(
            name.value(),
            name.value(),
            resident.birth(),
            resident.sex(),
            resident.postalCode(),
            resident.address(),
            resident.childName(),
            resident.childKana(),
            resident.childBirth());
    Claim claim = Claim.begunBy(new Resident(system));
    List<Map<String, String>> pages = Claim.answers(claimant);
    claim.next(pages.get(0));
    Map<String, String> withNumber = new LinkedHashMap<>(pages.get(1));
    withNumber.merge("applicant-address", "　" + typed.grouped("-"), String::concat);
    refused(claim, withNumber);
    claim.resident().send(claim.page().path(), Classes.with(withNumber, "back"));
    claim.resident().open(claim.page().path());
    claim.next(pages.get(1));
    Map<String, String> contact = new LinkedHashMap<>(pages.get(2));
    contact.put("phone", typed.value());
    refused(claim, contact);
    contact.put("phone", phone.value());
    contact.put("email", mail.value());
    claim.next(contact);
    pages.subList(3, pages.size()).forEach(claim::next);
    Page document = claim.attach("card.pdf", "application/pdf", pdf(typed.grouped(" ")));
    assertThat(document.words()).contains("が書かれている書類は送らないでください");
    assertThat(claim.attach("photo.jpg", "image/jpeg", Claim.photo()).path())
        .endsWith(Claim.REVIEW);
    Page receipt = claim.resident().send(Claim.REVIEW, Map.of());
    return receipt.marked("receipt-number").orElseThrow();
  }

  private static void refused(Claim claim, Map<String, String> answers) {
    String asked = claim.page().path();
    Page page = claim.next(answers);
    assertThat(page.path()).isEqualTo(asked);
    assertThat(page.words()).contains(WARNING + "は書かないでください");
  }

  /** A signed package with a number behind the address: taken in, masked, marked. */
  private String sent() throws Exception {
    String order =
        "{\"count\":1,\"notice\":\"mail\",\"write\":\"　個人番号 %s\"}".formatted(packed.grouped(" "));
    String source = system.simulate(order).get(0);
    RunningSystem.until("taken in: " + source, () -> receiptNumber(source) != null);
    return receiptNumber(source);
  }

  private String receiptNumber(String source) throws Exception {
    return system.value(
        Schema.CORE, "SELECT receipt_number FROM procedure_case WHERE source_number = ?", source);
  }

  private String serialOf(String receiptNumber) throws Exception {
    return system.value(
        Schema.CORE,
        "SELECT r.signing_serial FROM resident r JOIN procedure_case c"
            + " ON c.addressee_number = r.addressee_number WHERE c.receipt_number = ?",
        receiptNumber);
  }

  private void booked() throws Exception {
    long session = new Classes(system).fresh(5);
    Resident resident = new Resident(system);
    resident.open(Classes.BOOK + "?session=" + session);
    Map<String, String> answers = Classes.answers(session, 1);
    answers.put("kana", booker.value());
    answers.put("phone", typed.grouped("-"));
    assertThat(resident.send(Classes.BOOK, Classes.with(answers, "confirm")).words())
        .contains(WARNING + "は書かないでください");
    answers.put("phone", bookersPhone.value());
    resident.send(Classes.BOOK, Classes.with(answers, "confirm"));
    resident.send(Classes.BOOK, Classes.with(answers, "book"));
    assertThat(new Classes(system).bookings(session)).isEqualTo(1);
  }

  private void handled(StaffSteps clerk, String byForm, String byPackage) throws Exception {
    RunningSystem.until(
        "taken in: " + byForm,
        () ->
            system.count(
                    Schema.CORE,
                    "SELECT COUNT(*) FROM procedure_case WHERE receipt_number = ?",
                    byForm)
                == 1);
    assertThat(clerk.open(byForm).text()).contains(name.value()).doesNotContain("個人番号の記入あり");
    assertThat(clerk.open(byPackage).text())
        .contains("個人番号の記入あり", "個人番号 " + MASK)
        .doesNotContain(packed.shapes());
    assertThat(clerk.press("assign")).isEqualTo(DONE);
    clerk.write("note", "本人の番号は" + typed.value());
    assertThat(clerk.press("approve")).contains("個人番号（マイナンバー）は書けません");
    clerk.write("note", name.value() + "さんから電話 " + phone.value());
    assertThat(clerk.press("approve")).isEqualTo(DONE);
    StaffSteps approver = new StaffSteps(system, browser.desk()).signIn("noki.hana");
    approver.open(byPackage);
    assertThat(approver.press("decide")).isEqualTo(DONE);
  }

  private void typedInWrongPlaces(StaffSteps clerk) throws Exception {
    String query = "?q=" + URLEncoder.encode(typed.value(), StandardCharsets.UTF_8);
    WebClient nobody = new WebClient(system);
    assertThat(
            nobody.get("resident/procedures/list.xhtml" + query).headers().firstValue("Location"))
        .as("the same page without what was typed")
        .hasValueSatisfying(
            place ->
                assertThat(place)
                    .endsWith("/resident/procedures/list.xhtml")
                    .doesNotContain(typed.value()));
    nobody.get("nothing/" + typed.value());
    nobody.get("", "X-Request-Id", typed.value());
    assertThat(nobody.signIn(typed.value(), typed.value())).isFalse();
    clerk.page("staff/cases/list.xhtml" + query);
    clerk.page("staff/cases/case.xhtml?number=" + typed.value());
    Resident resident = new Resident(system);
    resident.open("/resident/status.xhtml");
    resident.send("/resident/status.xhtml", Map.of("number", typed.value(), "pin", "123456"));
  }

  private void settled(String... receiptNumbers) throws Exception {
    for (String number : receiptNumbers) {
      for (Schema schema : Schema.values()) {
        RunningSystem.until(
            "delivered: " + number,
            () ->
                system.count(
                        schema,
                        "SELECT COUNT(*) FROM outbox WHERE delivered_at IS NULL"
                            + " AND ordering_key = ?",
                        number)
                    == 0);
      }
    }
    RunningSystem.until("sealed", () -> system.verify(Schema.CORE).unsealed() == 0);
  }

  /** Logs, what runs, and what was left in temporary folders since the test began. */
  private List<String> files(List<Canary> all) throws IOException {
    CanaryScan scan = new CanaryScan(system, all);
    List<String> found =
        scan.files(system.stack().places().data(), 0, "db", "simulator", "secrets.properties");
    found.addAll(scan.files(system.stack().places().launcherTarget(), begun, "classes-"));
    // the browser of the test is no part of the system
    found.addAll(
        scan.files(
            Path.of(System.getProperty("java.io.tmpdir")), begun, "playwright", "hsperfdata"));
    return found;
  }

  private static Set<String> declared() throws IOException {
    try (InputStream list = CanaryIT.class.getResourceAsStream("/searchable-columns.csv")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .collect(Collectors.toSet());
    }
  }

  /** A PDF with one line of text, as a printer makes them. */
  private static byte[] pdf(String line) {
    String text = "BT /F1 12 Tf 50 700 Td (No. " + line + ") Tj ET";
    return ("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
            + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
            + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
            + "/Resources<</Font<</F1 5 0 R>>>>>>\nendobj\n"
            + "4 0 obj\n<</Length "
            + text.length()
            + ">>\nstream\n"
            + text
            + "\nendstream\nendobj\n"
            + "5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n"
            + "trailer\n<</Root 1 0 R>>\n%%EOF\n")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
