package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedContactTest {
  @ParameterizedTest
  @CsvSource({
    "hanako@example.jp, hanako@example.jp",
    "'  Hanako.Y@Example.JP ', Hanako.Y@example.jp",
    "ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ, hanako@example.jp",
    "a..b.@docomo.ne.jp, a..b.@docomo.ne.jp"
  })
  void mail_addresses_are_read_as_people_type_them(String typed, String read) {
    assertThat(TypedContact.mail(typed)).contains(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hanako",
        "hanako@",
        "@example.jp",
        "hanako@example",
        "a@b@example.jp",
        "a@example.jp,b@example.jp",
        "a@-example.jp",
        "安来@example.jp",
        "a@example.jp\nBcc"
      })
  void what_is_no_mail_address_is_refused(String typed) {
    assertThat(TypedContact.mail(typed)).isEmpty();
  }

  @Test
  void a_postal_address_becomes_one_line() {
    assertThat(TypedContact.address(" 〒692-0011\r\n島根県安来市安来町1\u3000番地 "))
        .contains("〒692-0011 島根県安来市安来町1 番地");
    assertThat(TypedContact.address("12345-6")).isEmpty();
    assertThat(TypedContact.address("安来市")).isEmpty();
    assertThat(TypedContact.address("島".repeat(121))).isEmpty();
    assertThat(TypedContact.address(null)).isEmpty();
  }

  @Test
  void what_just_fits_is_taken_and_one_character_more_is_not() {
    String longest = "a".repeat(64) + "@" + "b".repeat(186) + ".jp";
    assertThat(longest).hasSize(254);
    assertThat(TypedContact.mail(longest)).contains(longest);
    assertThat(TypedContact.mail(longest.replace(".jp", "b.jp"))).isEmpty();
    assertThat(TypedContact.address("安来市広瀬町")).contains("安来市広瀬町");
    assertThat(TypedContact.address("安来市広瀬")).isEmpty();
    assertThat(TypedContact.address("島".repeat(120))).isPresent();
  }

  @Test
  void blanks_typed_around_it_do_no_harm_up_to_four_hundred_characters() {
    assertThat(TypedContact.mail("a@example.jp" + " ".repeat(388))).contains("a@example.jp");
    assertThat(TypedContact.mail("a@example.jp" + " ".repeat(389))).isEmpty();
    assertThat(TypedContact.address("安来市広瀬町" + " ".repeat(394))).contains("安来市広瀬町");
    assertThat(TypedContact.address("安来市広瀬町" + " ".repeat(395))).isEmpty();
    assertThat(TypedContact.mail(null)).isEmpty();
  }

  @Test
  void short_messages_reach_mobile_numbers_only() {
    assertThat(TypedContact.isMobile("09012345678")).isTrue();
    assertThat(TypedContact.isMobile("06012345678")).isTrue();
    assertThat(TypedContact.isMobile("0854000000")).isFalse();
    assertThat(TypedContact.isMobile("05012345678")).isFalse();
  }
}
