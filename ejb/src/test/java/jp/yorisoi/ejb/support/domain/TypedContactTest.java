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
  void short_messages_reach_mobile_numbers_only() {
    assertThat(TypedContact.isMobile("09012345678")).isTrue();
    assertThat(TypedContact.isMobile("06012345678")).isTrue();
    assertThat(TypedContact.isMobile("0854000000")).isFalse();
    assertThat(TypedContact.isMobile("05012345678")).isFalse();
  }
}
