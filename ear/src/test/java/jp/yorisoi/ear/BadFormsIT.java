package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import jp.yorisoi.ear.Resident.Page;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What can be wrong with a form, through the running system: the reader is told in his language,
 * nothing is half stored, and pressing too often makes no second request.
 */
@ExtendWith(SharedWar.class)
class BadFormsIT {
  private static final int PRESSES = 10;
  private static final int MEGABYTE = 1024 * 1024;
  private static final String JPEG = "image/jpeg";

  private final RunningSystem system;
  private int submissions;
  private int documents;

  BadFormsIT(RunningSystem system) {
    this.system = system;
  }

  /** What a reader of each language has to read. */
  enum Reader {
    JA("4か所、直してください", "答えを入れてください。", "長すぎます。100文字までに", "「1991年4月5日」", "10MBまで", "この種類のファイルは使えません"),
    JA_EASY(
        "4つ、なおして ください",
        "ここを 書いて ください。",
        "長すぎます。100文字まで",
        "「1991年4月5日」",
        "10MBまで",
        "この ファイルは 使えません"),
    EN(
        "Please correct 4 item(s)",
        "Please answer this question.",
        "at most 100 characters",
        "like 1991-04-05",
        "at most 10 MB",
        "We cannot use this kind of file"),
    PT(
        "Corrija 4 item(ns)",
        "Responda a esta pergunta.",
        "no máximo 100 caracteres",
        "assim: 1991-04-05",
        "máximo é 10 MB",
        "Não podemos usar este tipo de arquivo");

    private final String fourProblems;
    private final String missing;
    private final String tooLong;
    private final String noDate;
    private final String tooLarge;
    private final String wrongType;

    Reader(
        String fourProblems,
        String missing,
        String tooLong,
        String noDate,
        String tooLarge,
        String wrongType) {
      this.fourProblems = fourProblems;
      this.missing = missing;
      this.tooLong = tooLong;
      this.noDate = noDate;
      this.tooLarge = tooLarge;
      this.wrongType = wrongType;
    }

    String language() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  @BeforeEach
  void count() throws Exception {
    submissions = stored("submission");
    documents = stored("draft_document");
  }

  private int stored(String table) throws Exception {
    return system.count(Schema.FRONT, "SELECT COUNT(*) FROM " + table);
  }

  private void nothingIsStored() throws Exception {
    assertThat(stored("submission")).as("submissions").isEqualTo(submissions);
    assertThat(stored("draft_document")).as("documents").isEqualTo(documents);
  }

  @ParameterizedTest
  @EnumSource(Reader.class)
  void missing_too_long_and_wrong_answers_are_named_in_the_language_of_the_reader(Reader reader)
      throws Exception {
    Claim claim = Claim.begunBy(new Resident(system, reader.language()));
    String asked = claim.page().path();
    assertThat(claim.page().body())
        .containsPattern("<html[^>]* lang=\"" + htmlLanguage(reader) + "\"");

    Page missing = claim.next(Map.of());
    assertThat(missing.path()).isEqualTo(asked);
    assertThat(missing.words()).contains(reader.fourProblems, reader.missing);

    Page wrong =
        claim.next(
            Map.of(
                "applicant-name", "山".repeat(101),
                "applicant-kana", "ヤマ",
                "applicant-birth", "きのう",
                "applicant-sex", "1"));
    assertThat(wrong.path()).isEqualTo(asked);
    assertThat(wrong.words()).contains(reader.tooLong, reader.noDate);
    assertThat(wrong.body()).as("what was typed is still there").contains("きのう");
    nothingIsStored();
  }

  @ParameterizedTest
  @EnumSource(Reader.class)
  void a_photo_of_20_MB_and_a_program_named_jpg_are_refused_and_not_kept(Reader reader)
      throws Exception {
    Claim claim =
        Claim.begunBy(new Resident(system, reader.language()))
            .throughQuestions(Claimant.from(system));
    Page large = claim.attach("photo.jpg", JPEG, largePhoto());
    assertThat(large.status()).isEqualTo(200);
    assertThat(large.words()).contains(reader.tooLarge);

    Page program = claim.attach("photo.jpg", JPEG, program());
    assertThat(program.status()).isEqualTo(200);
    assertThat(program.words()).contains(reader.wrongType);
    nothingIsStored();

    Page review = claim.attach("photo.jpg", JPEG, Claim.photo());
    assertThat(review.path()).as("after a real photo").endsWith(Claim.REVIEW);
    assertThat(stored("draft_document")).isEqualTo(documents + 1);
  }

  @Test
  void answers_of_another_type_are_refused_field_by_field() throws Exception {
    Claim claim = Claim.begunBy(new Resident(system));
    List<Map<String, String>> good = Claim.answers(Claimant.from(system));
    refuses(claim, Map.of("applicant-sex", "7"), "どれか一つを選んでください");
    claim.next(good.get(0));
    refuses(
        claim,
        Map.of("applicant-postal-code", "12-34", "applicant-address", "安来市"),
        "郵便番号を7けたの数字で");
    claim.next(good.get(1));
    refuses(claim, Map.of("phone", "電話", "email", "nobody", "notice-by", "mail"), "電話番号を、0から始まる");
    refuses(
        claim,
        Map.of("phone", "0854-00-0001", "email", "nobody", "notice-by", "mail"),
        "メールアドレスの形になっていません");
    nothingIsStored();
  }

  private static void refuses(Claim claim, Map<String, String> answers, String words) {
    String asked = claim.page().path();
    Page page = claim.next(answers);
    assertThat(page.path()).isEqualTo(asked);
    assertThat(page.words()).contains(words);
  }

  @Test
  void the_button_that_sends_pressed_ten_times_at_once_makes_one_request_with_one_receipt()
      throws Exception {
    Claim claim = Claim.readyToSend(new Resident(system), Claimant.from(system));
    List<Page> pages =
        IntStream.range(0, PRESSES)
            .mapToObj(press -> claim.resident().sending(Claim.REVIEW, Map.of()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(pages).extracting(Page::status).containsOnly(200);
    assertThat(pages.stream().map(page -> page.marked("receipt-number").orElse("none")).distinct())
        .singleElement()
        .isNotEqualTo("none");
    assertThat(pages.stream().map(page -> page.marked("pin").orElse("none")).distinct()).hasSize(1);
    assertThat(stored("submission")).isEqualTo(submissions + 1);
  }

  private static String htmlLanguage(Reader reader) {
    return switch (reader) {
      case JA, JA_EASY -> "ja";
      case EN -> "en";
      case PT -> "pt-BR";
    };
  }

  /** A real photo that goes on and on. */
  private static byte[] largePhoto() {
    return Arrays.copyOf(Claim.photo(), 20 * MEGABYTE);
  }

  /** The first bytes of a program for Windows. */
  private static byte[] program() {
    byte[] bytes = Arrays.copyOf(new byte[] {'M', 'Z', (byte) 0x90, 0}, 4096);
    bytes[0x3C] = (byte) 0x80;
    bytes[0x80] = 'P';
    bytes[0x81] = 'E';
    return bytes;
  }
}
