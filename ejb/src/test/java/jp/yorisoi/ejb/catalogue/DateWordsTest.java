package jp.yorisoi.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource({
    "00:00, 午前0時, 00:00",
    "09:05, 午前9時5分, 09:05",
    "12:00, 正午, 12:00",
    "12:30, 午後0時30分, 12:30",
    "13:00, 午後1時, 13:00",
    "23:59, 午後11時59分, 23:59"
  })
  void noon_is_called_by_its_name_and_every_other_time_by_its_half_of_the_day(
      LocalTime time, String japanese, String others) {
    assertThat(DateWords.time(time, Language.JA)).isEqualTo(japanese);
    assertThat(DateWords.time(time, Language.JA_EASY)).isEqualTo(japanese.replace("正午", "昼の12時"));
    assertThat(DateWords.time(time, Language.EN)).isEqualTo(others);
    assertThat(DateWords.time(time, Language.PT)).isEqualTo(others);
  }
}
