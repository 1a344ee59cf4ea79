package jp.yorisoi.ejb.support.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yorisoi.ejb.support.note.NoteRule.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteRuleTest {
  private static final List<String> COMING = List.of("ヤマダ ハナコ", "ｓａｔｏ ken");
  private final NoteRule rule = new NoteRule(List.of("物覚え", "わがまま"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "文字の大きさの変え方まで。次は充電器を3本用意する。",
        "皆さん、写真を送るところまで進んだ。みなさま満足。お客様用の椅子が足りない。",
        "10:00〜11:30、受付は9:40から。貸し出し用 12 台のうち 2 台が故障。",
        "はなしを聞く時間を長くとる。",
        ""
      })
  void what_is_about_the_class_is_taken(String note) {
    assertThat(rule.fault(note, COMING)).isEqualTo(Fault.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "田中さんは電話が苦手,NAME",
    "広瀬の佐々木様に連絡,NAME",
    "やまだ はなこ は遅れて来た,NAME",
    "ヤマダハナコ 欠席,NAME",
    "SATO Ken に充電器を貸した,NAME",
    "sato ken に充電器を貸した,NAME",
    "物覚えが良くない人が多い,JUDGEMENT",
    "ワガママな人がいた,JUDGEMENT",
    "0854-22-1234 に電話,NUMBER",
    "０９０１２３４５６７８,NUMBER",
    "番号は123456789018,NUMBER"
  })
  void what_is_about_people_is_not(String note, Fault fault) {
    assertThat(rule.fault(note, COMING)).isEqualTo(fault);
  }

  @Test
  void four_hundred_letters_are_enough() {
    assertThat(rule.fault("𠮷".repeat(400), COMING)).isEqualTo(Fault.NONE);
    assertThat(rule.fault("𠮷".repeat(401), COMING)).isEqualTo(Fault.TOO_LONG);
  }
}
