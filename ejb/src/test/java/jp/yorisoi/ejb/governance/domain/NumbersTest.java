package jp.yorisoi.ejb.governance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  private static List<Place> in(String text) {
    return Place.joined(Numbers.in(text));
  }

  private static void isFound(PlaceKind kind, String text, String what) {
    assertThat(in(text))
        .as(text)
        .anySatisfy(
            place -> {
              assertThat(place.kind()).isEqualTo(kind);
              assertThat(text.substring(place.from(), place.to())).isEqualTo(what);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "TELEPHONE;電話は0854-23-3000です;0854-23-3000",
        "TELEPHONE;電話は０８５４（２３）３０００です;０８５４（２３）３０００",
        "TELEPHONE;0854ー23ー3000;0854ー23ー3000",
        "TELEPHONE;0854|23|3000;0854|23|3000",
        "TELEPHONE;| 山田 |0854-23-3000|1970|;0854-23-3000",
        "TELEPHONE;0854 23 3000へ;0854 23 3000",
        "TELEPHONE;09012345678;09012345678",
        "TELEPHONE;０９０−１２３４−５６７８;０９０−１２３４−５６７８",
        "TELEPHONE;TEL0854233000;0854233000",
        "TELEPHONE;℡0854-23-3000;0854-23-3000",
        "TELEPHONE;+81-854-23-3000;+81-854-23-3000",
        "TELEPHONE;0 8 5 4 2 3 3 0 0 0;0 8 5 4 2 3 3 0 0 0",
        "TELEPHONE;連絡先 23-3000;23-3000",
        "TELEPHONE;⓪⑧⑤④-②③-③⓪⓪⓪;⓪⑧⑤④-②③-③⓪⓪⓪",
        "MAIL;送信先 taro.y+1@city.example.jp まで;taro.y+1@city.example.jp",
        "MAIL;ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ;ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ",
        "ADDRESS;〒692-8686;〒692-8686",
        "ADDRESS;〒６９２８６８６　に送る;〒６９２８６８６",
        "ADDRESS;692-8686 島根県;692-8686",
        "ADDRESS;安来市安来町878番地2に住む;安来市安来町878番地2",
        "ADDRESS;安来市広瀬町広瀬1930-1;安来市広瀬町広瀬1930-1",
        "ADDRESS;今市町七丁目3番5号です;今市町七丁目3番5号",
        "ADDRESS;安来市安来町878に住む;市安来町878",
        "BIRTH_DATE;生年月日：昭和50年1月2日;昭和50年1月2日",
        "BIRTH_DATE;生年月日 S50.1.2;S50.1.2",
        "BIRTH_DATE;1975/01/02生まれ;1975/01/02",
        "BIRTH_DATE;1975-01-02、男;1975-01-02",
        "BIRTH_DATE;生年月日は19750102;19750102",
        "BIRTH_DATE;令和元年5月1日（7歳）;令和元年5月1日",
        "ACCOUNT;普通預金 口座番号１２３４５６７;１２３４５６７",
        "ACCOUNT;普通 1234567;1234567",
        "ACCOUNT;記号12340 番号12345671;12340 番号12345671",
        "CARD;シリアル番号 0A1B2C3D4E5F;0A1B2C3D4E5F",
        "CARD;カードは4111-1111-1111-1111;4111-1111-1111-1111",
        "CARD;AB12345678CD;AB12345678CD",
        "PERSONAL_NUMBER;被保険者番号 0012345678;0012345678",
        "PERSONAL_NUMBER;基礎年金番号は1234-567890;1234-567890",
        "ADDRESSEE_NUMBER;宛名番号 1234567890;1234567890"
      })
  void is_found_whole(PlaceKind kind, String text, String what) {
    isFound(kind, text, what);
  }

  @Test
  void numbers_of_this_system_are_found_by_their_check_digits() {
    String addressee = AddresseeNumber.ofSerial(123_456_789).value();
    String receipt = ReceiptNumber.of(YearMonth.of(2026, 11), 123).value();
    String booking = BookingNumber.of(12_345_678).value();
    isFound(PlaceKind.ADDRESSEE_NUMBER, "番号" + addressee + "の方", addressee);
    isFound(PlaceKind.RECEIPT_NUMBER, "番号" + receipt + "の件", receipt);
    isFound(PlaceKind.RECEIPT_NUMBER, receipt.replace("-", ""), receipt.replace("-", ""));
    isFound(PlaceKind.BOOKING_NUMBER, "予約" + booking + "の件", booking);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\uFE0F", "\u00AD", "\u2060", "\u0336", "\u20E3"})
  void what_one_does_not_see_between_the_digits_changes_nothing(String invisible) {
    String number = String.join(invisible, "0854-23-3000".split(""));
    isFound(PlaceKind.TELEPHONE, "電話" + number + "へ", number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0120-000-000",
        "2026-11-25 10:20",
        "01 02 03 04 05",
        "1,234,567円",
        "令和8年4月1日",
        "192.0.2.10",
        "昭和22年5月3日法律第67号",
        "123-0854-23-3000-99",
        "ISBN 978-4-00-000000-0",
        "A0854233000B",
        "1234567891"
      })
  void is_no_finding(String text) {
    assertThat(in(text)).as(text).isEmpty();
  }

  @Test
  void findings_that_overlap_are_one_of_the_first_kind() {
    assertThat(
            Place.joined(
                List.of(
                    new Place(PlaceKind.ADDRESS, 3, 9),
                    new Place(PlaceKind.NAME, 1, 5),
                    new Place(PlaceKind.MAIL, 9, 10))))
        .containsExactly(new Place(PlaceKind.NAME, 1, 9), new Place(PlaceKind.MAIL, 9, 10));
  }
}
