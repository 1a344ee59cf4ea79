package jp.yorisoi.ejb.support.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SurveyFiguresTest {

  @Test
  void nothing_is_said_of_fewer_than_five() {
    assertThat(new SurveyFigures("k", 9, 4, 4, 4, 4).percent(4)).isEmpty();
    assertThat(new SurveyFigures("k", 9, 5, 4, 4, 4).percent(4)).hasValue(80);
    assertThat(new SurveyFigures("k", 9, 6, 4, 4, 4).percent(4)).hasValue(67);
  }

  @Test
  void an_answer_is_one_of_four() {
    assertThat(SurveyAnswers.answer("4")).contains(4);
    assertThat(SurveyAnswers.answer("0")).isEmpty();
    assertThat(SurveyAnswers.answer("5")).isEmpty();
    assertThat(SurveyAnswers.answer("44")).isEmpty();
    assertThat(SurveyAnswers.answer(null)).isEmpty();
    assertThatThrownBy(() -> new SurveyAnswers(1, 1, 5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SurveyAnswers(0, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
