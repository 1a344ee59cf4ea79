package jp.yorisoi.web.resident.request;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.Field;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import org.junit.jupiter.api.Test;

class FieldShownTest {
  private final ProcedureDefinition procedure =
      Catalogue.packaged().procedure("child-allowance-claim").orElseThrow();

  @Test
  void says_what_must_be_answered_and_leaves_open_what_depends() {
    assertThat(shown("applicant-name").required()).isTrue();
    assertThat(shown("email").required()).isNull();
  }

  @Test
  void gives_phones_the_keyboard_that_fits() {
    assertThat(shown("phone").type()).isEqualTo("tel");
    assertThat(shown("applicant-postal-code").inputmode()).isEqualTo("numeric");
    assertThat(shown("email").autocomplete()).isEqualTo("email");
  }

  @Test
  void numbers_the_inputs_of_repeated_groups_only() {
    assertThat(FieldShown.id("phone", 0, false)).isEqualTo("phone");
    assertThat(FieldShown.id("child-name", 1, true)).isEqualTo("child-name_1");
  }

  @Test
  void offers_options_in_the_language_of_the_reader() {
    assertThat(shown("applicant-sex").options()).extracting("label").contains("Female");
    assertThat(shown("applicant-sex").chosen()).isTrue();
  }

  private FieldShown shown(String id) {
    Field field = procedure.field(id).orElseThrow();
    return FieldShown.of(field, 0, false, Answers.NONE, "", Language.EN);
  }
}
