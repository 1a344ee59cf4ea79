package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The list of a class on a tablet without network: the file is opened as one opens a file, and what
 * was marked comes back.
 */
@ExtendWith(SharedWar.class)
class OfflineListIT {
  private static final String DESK = "hirose.midori";

  private final RunningSystem system;
  private final Browser browser;
  private final Classes classes;

  OfflineListIT(RunningSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
    this.classes = new Classes(system);
  }

  @Test
  void a_list_is_marked_without_network_and_joins_again_with_what_changed_meanwhile(
      @TempDir Path folder) throws Exception {
    String session = Long.toString(classes.soon(5));
    Page page = browser.desk();
    StaffSteps desk = new StaffSteps(system, page).signIn(DESK);
    String plain = desk.bookForCaller(session, "モチダシ イチ", "0854610001");
    String gone = desk.bookForCaller(session, "モチダシ ニ", "0854610002");
    desk.bookForCaller(session, "モチダシ サン", "0854610003");

    desk.page("staff/support/names.xhtml?session=" + session);
    page.click("[data-test=offline]");
    page.click("[data-test=begin]");
    String code = page.textContent("[data-test=code]").strip();
    assertThat(code).matches("\\d{4} \\d{4} \\d{4} \\d{4}");
    Download download = page.waitForDownload(() -> page.click("[data-test=file]"));
    assertThat(download.suggestedFilename()).matches("\\d{8}-[A-Z]{8}\\.html");
    Path file = folder.resolve("meibo.html");
    download.saveAs(file);
    assertThat(Files.readString(file)).doesNotContain("モチダシ", plain);

    Page tablet = browser.tablet();
    AtomicInteger asked = new AtomicInteger();
    tablet.onRequest(
        request -> {
          if (!request.url().startsWith("file:") && !request.url().startsWith("blob:")) {
            asked.incrementAndGet();
          }
        });
    tablet.navigate(file.toUri().toString());
    tablet.fill("#code", "0000 0000 0000 0000");
    tablet.press("#code", "Enter");
    tablet.waitForSelector("#notice.error:has-text('コードが違うか')");
    tablet.fill("#code", code);
    tablet.press("#code", "Enter");
    tablet.waitForSelector("#people li");
    assertThat(tablet.locator("#people li").count()).isEqualTo(3);
    tablet.click("button[aria-label='モチダシ イチ　来た']");
    assertThat(tablet.evaluate("document.activeElement.getAttribute('aria-label')"))
        .as("the keyboard goes on to the next")
        .isEqualTo("モチダシ ニ　来た");
    tablet.fill("#typed", gone.replace("-", ""));
    tablet.press("#typed", "Enter");
    tablet.fill("#kana", "123");
    tablet.press("#kana", "Enter");
    assertThat(tablet.textContent("#kana-error")).contains("カナかひらがな");
    tablet.fill("#kana", "とうじつ はな");
    tablet.press("#kana", "Enter");
    assertThat(tablet.textContent("#counts")).contains("3 人のうち、来た 2 人", "予約なし 1 人");

    tablet.waitForFunction("Object.keys(localStorage).some((one) => one.startsWith('yorisoi'))");
    assertThat((String) tablet.evaluate("JSON.stringify(localStorage)"))
        .as("what stays on the tablet is encrypted")
        .doesNotContain("モチダシ", "とうじつ", plain);
    tablet.click("#close");
    tablet.waitForSelector("#code:visible");
    tablet.fill("#code", code);
    tablet.press("#code", "Enter");
    tablet.waitForSelector("#notice:has-text('印をもどしました')");
    assertThat(tablet.textContent("#counts")).contains("来た 2 人", "予約なし 1 人");
    Download saved = tablet.waitForDownload(() -> tablet.click("#save"));
    Path result = folder.resolve(saved.suggestedFilename());
    saved.saveAs(result);
    assertThat(asked).as("the file asks nobody for anything").hasValue(0);

    try (Page narrow = browser.narrow()) {
      narrow.navigate(file.toUri().toString());
      Inspector inspector = new Inspector(narrow);
      inspector.look("the file, locked");
      narrow.fill("#code", code);
      narrow.press("#code", "Enter");
      narrow.waitForSelector("#people li");
      inspector.look("the file, opened");
      inspector.nothingIsWrong(2);
    }

    desk.page("staff/support/names.xhtml?session=" + session + "&number=" + gone + "&go=cancel");
    page.click("[data-test=cancel]");
    desk.page("staff/support/offline.xhtml?session=" + session);
    page.setInputFiles("#result", changed(result));
    page.click("[data-test=join]");
    assertThat(page.textContent("[data-test=notice]")).contains("変わっている", "何も書いていません");
    assertThat(marks(session)).isEqualTo("-,-");

    page.setInputFiles("#result", result);
    page.click("[data-test=join]");
    assertThat(page.textContent("[data-test=notice]")).contains("書いた印は 2 件", "1 件");
    assertThat(page.textContent("[data-test=conflicts]")).contains(gone, "席のない予約");
    page.setInputFiles("#result", result);
    page.click("[data-test=join]");
    assertThat(page.textContent("[data-test=notice]")).contains("取り込み済み", "何も変わっていません");
    assertThat(marks(session)).isEqualTo("CAME,-,CAME");
    page.click("[data-test=conflicts] button[value=WRITE]");
    assertThat(page.textContent("[data-test=notice]")).contains("名簿に書きました");
    assertThat(page.locator("[data-test=conflicts]").count()).isZero();
    assertThat(marks(session)).isEqualTo("CAME,-,CAME,CAME");
    assertThat(desk.page("staff/support/names.xhtml?session=" + session)).contains("トウジツ ハナ");
  }

  @Test
  void a_tour_goes_along_in_one_file_from_its_page_and_joins_at_any_of_its_stops(
      @TempDir Path folder) throws Exception {
    String first = Long.toString(classes.soon(5));
    String second = Long.toString(classes.soon(5));
    String tour = tour(first, second);
    Page page = browser.desk();
    StaffSteps desk = new StaffSteps(system, page).signIn(DESK);
    String early = desk.bookForCaller(first, "テイリュウ イチ", "0854610011");
    String late = desk.bookForCaller(second, "テイリュウ ニ", "0854610012");

    desk.page("staff/support/tour.xhtml?tour=" + tour);
    page.click("[data-test=offline]");
    assertThat(page.isChecked("input[name=scope][value=tour]")).isTrue();
    page.click("[data-test=begin]");
    String code = page.textContent("[data-test=code]").strip();
    Download download = page.waitForDownload(() -> page.click("[data-test=file]"));
    Path file = folder.resolve("unkou.html");
    download.saveAs(file);

    Page tablet = browser.tablet();
    tablet.navigate(file.toUri().toString());
    tablet.fill("#code", code);
    tablet.press("#code", "Enter");
    tablet.waitForSelector("#people li");
    assertThat(tablet.locator("#people section h2").count()).isEqualTo(2);
    assertThat(tablet.locator("#people li").allTextContents())
        .satisfiesExactly(
            one -> assertThat(one).contains("テイリュウ イチ", early),
            one -> assertThat(one).contains("テイリュウ ニ", late));
    tablet.click("button[aria-label='テイリュウ イチ　来た']");
    tablet.click("button[aria-label='テイリュウ ニ　来た']");
    tablet.selectOption("#which", second);
    tablet.fill("#kana", "ていりゅう さん");
    tablet.press("#kana", "Enter");
    Download saved = tablet.waitForDownload(() -> tablet.click("#save"));
    Path result = folder.resolve(saved.suggestedFilename());
    saved.saveAs(result);

    desk.page("staff/support/offline.xhtml?session=" + second);
    assertThat(page.textContent("[data-test=lists]")).contains("この運行の停留所すべて");
    page.setInputFiles("#result", result);
    page.click("[data-test=join]");
    assertThat(page.textContent("[data-test=notice]")).contains("書いた印は 3 件");
    assertThat(marks(first)).isEqualTo("CAME");
    assertThat(marks(second)).isEqualTo("CAME,CAME");
  }

  /** Two stops of a tour, in the order they begin. */
  private String tour(String first, String second) throws Exception {
    system.change(
        Schema.FRONT,
        "INSERT INTO support_tour (form_key, body_digest, route, kind, held_on, made_at, made_by)"
            + " VALUES (UNHEX(SHA2(?, 256)), UNHEX(SHA2(?, 256)), 'hirose-hills', 'vehicle-stop',"
            + " CURRENT_DATE, NOW(6), 'test')",
        "offline " + first,
        "offline " + first);
    String tour =
        system.value(
            Schema.FRONT,
            "SELECT id FROM support_tour WHERE form_key = UNHEX(SHA2(?, 256))",
            "offline " + first);
    int later = 0;
    for (String stop : new String[] {first, second}) {
      system.change(
          Schema.FRONT,
          "UPDATE support_session SET tour_id = ?, starts_at = starts_at + INTERVAL ? SECOND"
              + " WHERE id = ?",
          tour,
          later++,
          stop);
    }
    return tour;
  }

  /** The file with one of its encrypted bits changed. */
  private static FilePayload changed(Path result) throws Exception {
    String text = Files.readString(result);
    int at = text.indexOf("\"data\":\"") + 60;
    char other = text.charAt(at) == 'A' ? 'B' : 'A';
    return new FilePayload(
        result.getFileName().toString(),
        "application/json",
        (text.substring(0, at) + other + text.substring(at + 1)).getBytes(StandardCharsets.UTF_8));
  }

  private String marks(String session) throws Exception {
    return system.value(
        Schema.FRONT,
        "SELECT GROUP_CONCAT(COALESCE(attendance, '-') ORDER BY created_at) FROM support_booking"
            + " WHERE session_id = ? AND state = 'BOOKED'",
        session);
  }
}
