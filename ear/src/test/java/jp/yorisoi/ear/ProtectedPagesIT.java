package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A resident with a case is protected; then every page of the table of addresses is asked for by
 * everybody, and none shows the person to who is not entitled.
 */
@ExtendWith(SharedWar.class)
class ProtectedPagesIT {
  private static final String FIND =
      "SELECT %s FROM procedure_case WHERE source_number = ? AND addressee_number IS NOT NULL";
  private static final String HANDLER = "arashima.yui";
  private static final String OFFICER = "togi.kyoko";

  private final RunningSystem system;

  ProtectedPagesIT(RunningSystem system) {
    this.system = system;
  }

  @Test
  void no_page_shows_a_protected_person_to_who_is_not_entitled() throws Exception {
    RunningSystem.until(
        "the register is mirrored",
        () -> system.count(Schema.CORE, "SELECT COUNT(*) FROM resident") > 0);
    String source = system.simulate("{\"count\":1,\"key\":\"rsa\"}").get(0);
    RunningSystem.until(
        "a case of a known resident",
        () -> system.count(Schema.CORE, FIND.formatted("COUNT(*)"), source) == 1);
    String receipt = system.value(Schema.CORE, FIND.formatted("receipt_number"), source);
    String subject = system.value(Schema.CORE, FIND.formatted("addressee_number"), source);
    List<String> pages = new ArrayList<>(KnockTable.addresses());
    pages.add("/staff/cases/case.xhtml?number=" + receipt);
    pages.add("/staff/cases/document.xhtml?number=" + receipt + "&position=1");
    pages.add("/staff/cases/list.xhtml?q=" + receipt);
    String list = "/staff/cases/list.xhtml?q=" + receipt;

    assertThat(page("yasugi.ichiro", list)).as("before").contains(receipt + "</a>");
    String id = protect(subject);
    try {
      for (String person : Set.of("yasugi.ichiro", "hirose.midori", "hakuta.ken", "kamo.jiro")) {
        WebClient client = signedIn(person);
        for (String page : pages) {
          String body = client.get(page.substring(1)).body();
          // the search box repeats what was typed
          assertThat(body.replace("value=\"" + receipt, "").replace("「" + receipt + "」", ""))
              .as(page + " as " + person)
              .doesNotContain(receipt + "</a>", subject, receipt + " ");
        }
        HttpResponse<String> opened = client.get("staff/cases/case.xhtml?number=" + receipt);
        assertThat(opened.statusCode()).as(person).isIn(403, 404);
      }
      assertThat(page(HANDLER, list)).contains(receipt + "</a>");
      assertThat(page(HANDLER, "/staff/cases/case.xhtml?number=" + receipt))
          .contains("仮支援措置", "発行 エラー");
      assertThat(page(OFFICER, "/staff/protection/list.xhtml")).contains(subject);
      assertThat(page(OFFICER, "/staff/protection/show.xhtml?id=" + id)).contains(subject);
      assertThat(page(OFFICER, "/staff/protection/enter.xhtml")).contains("併せて支援を求める者");
      assertThat(page("noki.hana", "/staff/cases/list.xhtml")).contains("指定の職員だけが扱うもの");
    } finally {
      system.change(
          Schema.CORE, "UPDATE protection SET ended_at = UTC_TIMESTAMP(6) WHERE id = ?", id);
    }
  }

  /** As the officer's page would, so that the test needs no form. */
  private String protect(String subject) throws Exception {
    String id = UUID.randomUUID().toString();
    system.change(
        Schema.CORE,
        "INSERT INTO protection (id, subject, asked_by, kind, source, inquiry_level, issue_level,"
            + " provisional, starts_on, ends_on, entered_at, entered_by) VALUES (?, ?, ?,"
            + " 'SUPPORT', 'OFFICE', 'ERROR', 'ERROR', 1, '2026-11-01', '2027-10-31',"
            + " UTC_TIMESTAMP(6), 'test')",
        id,
        subject,
        subject);
    return id;
  }

  private WebClient signedIn(String person) throws Exception {
    WebClient client = new WebClient(system);
    assertThat(client.signIn(person, system.password(person))).as(person).isTrue();
    return client;
  }

  private String page(String person, String path) throws Exception {
    HttpResponse<String> answer = signedIn(person).get(path.substring(1));
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }
}
