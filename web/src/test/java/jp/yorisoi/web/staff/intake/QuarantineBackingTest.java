package jp.yorisoi.web.staff.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.yorisoi.ejb.intake.IntakeDesk;
import jp.yorisoi.ejb.intake.NoteRefused;
import jp.yorisoi.ejb.intake.QuarantineNotFound;
import jp.yorisoi.ejb.intake.QuarantineView;
import jp.yorisoi.ejb.intake.RefusalReason;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;

class QuarantineBackingTest {
  private final Desk desk = new Desk();
  private final SentExchange exchange = SentExchange.asked();
  private final QuarantineBacking page = Beans.with(new QuarantineBacking(), desk, exchange);

  @Test
  void without_a_number_it_leads_to_the_list() {
    page.open();
    assertThat(exchange.led()).isEqualTo("/staff/intake/quarantine.xhtml");
  }

  @Test
  void who_comes_second_is_told_and_nothing_fails() {
    desk.cleared = true;
    page.setId(7);
    page.open();
    assertThat(exchange.led()).isEqualTo("/staff/intake/quarantine.xhtml?done=gone");
    page.setNote("電話した");
    assertThat(page.clear()).contains("done=gone");
    page.setDone("gone");
    assertThat(page.getSentence()).contains("ほかの人が先に");
  }

  @Test
  void a_note_as_long_as_its_field_is_taken_with_its_line_breaks() {
    page.setId(7);
    page.setNote("あ".repeat(249) + "\r\n" + "い".repeat(250));
    assertThat(page.clear()).contains("done=cleared");
    assertThat(desk.note).hasSize(500);
  }

  @Test
  void a_note_longer_than_its_field_is_told_there_and_not_cut() {
    page.setId(7);
    page.setNote("あ".repeat(501));
    assertThat(page.clear()).isNull();
    assertThat(page.getNoteProblem()).contains("500文字まで");
    assertThat(desk.note).isNull();
    assertThat(page.getNote()).hasSize(501);
  }

  @Test
  void a_note_with_an_individual_number_is_refused_at_its_field() {
    desk.refused = true;
    page.setId(7);
    page.setNote("番号は1234-5678-9018");
    assertThat(page.clear()).isNull();
    assertThat(page.getNoteProblem()).contains("個人番号");
    assertThat(page.getNote()).as("can be put right").contains("番号は");
  }

  private static final class Desk extends IntakeDesk {
    private boolean cleared;
    private boolean refused;
    private String note;

    @Override
    public QuarantineView quarantined(long id) {
      Instant at = cleared ? Instant.EPOCH : null;
      return new QuarantineView(
          id, "PITTARI", "1", RefusalReason.TOO_LARGE, "", Instant.EPOCH, 1, null, at, null, null);
    }

    @Override
    public void clear(long id, String written) {
      if (cleared) {
        throw new QuarantineNotFound();
      }
      if (refused) {
        throw new NoteRefused();
      }
      note = written;
    }
  }
}
