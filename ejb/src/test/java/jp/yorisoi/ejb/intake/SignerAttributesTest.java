package jp.yorisoi.ejb.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignerAttributesTest {

  @ParameterizedTest(name = "name {0} {1}, address {2}: legal {3}, substituted {4}")
  @CsvSource({
    "安来　花子, 00000, 000, true, false",
    "安来　花子, 00000, 010, true, true",
    "＿来　花子, 10000, 000, false, true",
    "安来　花子, '', 000, false, false",
    "'', 00000, '', false, false",
    "'', '', 1, false, true"
  })
  void a_name_is_the_legal_one_when_something_says_so_of_every_character(
      String name, String nameFlags, String addressFlags, boolean legal, boolean substituted) {
    SignerAttributes signer =
        new SignerAttributes("1f", name, nameFlags, "419900101", "2", "島根県", addressFlags);
    assertThat(signer.nameIsLegal()).isEqualTo(legal);
    assertThat(signer.hasSubstitutes()).isEqualTo(substituted);
    assertThat(signer).as("in a log").hasToString("SignerAttributes");
  }
}
