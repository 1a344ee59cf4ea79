package jp.yorisoi.web.staff.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the stored detail of a refusal means, for clerks; the detail itself is shown beside it, for
 * those who run the system.
 */
final class QuarantineWords {
  private static final String ID = "[a-z0-9]+(?:-[a-z0-9]+)*";
  private static final Map<Pattern, String> WORDS = new LinkedHashMap<>();

  static {
    put("missing: (" + ID + ")", "「%s」がありません");
    put("an item the form does not ask for", "様式にない項目が入っています");
    put("version (.+)", "様式の第%s版");
    put("entry (\\d+)", "%s番目のファイル（0から数えて）");
    put("(?:entries|files): (\\d+)", "ファイル %s個");
    put("(?:archive )?bytes: (\\d+)", "全体で %sバイト");
    put("all entries have bytes: (\\d+)", "展開すると全体で %sバイト");
    put("entry \\d+ (?:unpacks to|has bytes:) (\\d+)", "展開すると %sバイトになるファイル");
    put("an entry unpacks to more than its stated size", "示した大きさより大きくなるファイル");
    put("more than was announced", "知らされた大きさより大きい");
    put("entry name is not plain ASCII", "半角英数字ではないファイル名");
    put("an entry is a link or a device", "ふつうのファイルではないもの");
    put("line (\\d+), column \\d+", "application.xml の%s行目");
    put("not UTF-8.*|half a character|cannot be (?:read|decoded)", "文字として読めません");
    put("unknown sex code", "性別の値が決まりと違います");
    put("an item stands twice", "同じ項目が二度あります");
    put("the application is not listed", "application.xml が書かれていません");
    put("a file is listed twice", "同じファイルが二度書かれています");
    put("formatVersion is not .*", "形式の版が違います");
    put("valid until (.{10}).*", "有効期限 %s");
    put("since (.{10}).*", "%sに失効");
    put("the issuer knows no such certificate", "発行者が知らない証明書です");
    put("no valid path to a trusted issuer", "信頼できる発行者までたどれません");
    put("key or algorithm is not accepted", "認めていない鍵か方式です");
    put("the signature does not (?:hold|fit the manifest)", "署名と中身が合いません");
    put("failed too often|online_request_.*|ocsp_.*", "取得や確認に失敗し続けました");
    put("(?:documents|attachments)/.+|[a-z0-9_-]+\\.[a-z0-9.]+", "添付か付属のファイル");
    put("(" + ID + ")", "「%s」");
  }

  private QuarantineWords() {}

  private static void put(String detail, String words) {
    WORDS.put(Pattern.compile(detail), words);
  }

  /**
   * Says where it was found.
   *
   * @param detail as stored
   * @param labels what a question or document is called
   * @return words in Japanese
   */
  static String of(String detail, UnaryOperator<String> labels) {
    if (detail == null || detail.isEmpty()) {
      return "ファイル全体";
    }
    for (Map.Entry<Pattern, String> one : WORDS.entrySet()) {
      Matcher fits = one.getKey().matcher(detail);
      if (fits.matches()) {
        String argument = fits.groupCount() == 0 ? "" : fits.group(1);
        return one.getValue().formatted(labels.apply(argument));
      }
    }
    return "ファイルの作り";
  }
}
