package jp.yorisoi.ejb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What real people type, odd as it may look: none of it may be refused (docs/security-tests.md).
 * Made from fixed parts in a fixed order; everybody is fictional.
 */
public final class BenignInputs {
  /** Family names: common, old forms, four bytes, compatibility forms, variants, plane 16. */
  private static final List<String> FAMILIES =
      List.of(
          "安来",
          "佐藤",
          "髙橋",
          "﨑山",
          "𠮷野",
          "葛󠄀城",
          "渡邉",
          "渡󠄁邊",
          "齋藤",
          "斎󠄀藤",
          "濵田",
          "德永",
          "𩸽田",
          "𡈽屋",
          "塚󠄀本",
          "神田",
          "飯󠄀塚",
          "辻󠄀",
          "榊󠄀原",
          "鷗沢",
          "㈱田",
          "瀨戸",
          "隆󠄁岡",
          "黑川",
          "福原",
          "\uDBC0\uDC21川",
          "𣘺本",
          "𦥑井",
          "草彅",
          "靍田",
          "五百旗頭",
          "勅使河原",
          "一",
          "々田",
          "か\u3099まき",
          "はせべ",
          "ヴィラ",
          "Nguyễn",
          "O'Neill",
          "DELA CRUZ");

  private static final List<String> GIVENS =
      List.of(
          "花子",
          "太郎",
          "一",
          "ノヱ",
          "ヴィオラ",
          "ゑい",
          "𠮷郎",
          "芽󠄁衣",
          "心愛",
          "光宙",
          "二三四",
          "凛",
          "María José",
          "João-Pedro",
          "Thị Hồng",
          "D'Angelo",
          "Müller",
          "Łukasz",
          "Ngọc Ánh",
          "Jr.");

  private static final List<String> KANA =
      List.of(
          "ヤスギ",
          "サトウ",
          "ﾀｶﾊｼ",
          "ゔぃら",
          "イオキベ",
          "テシガワラ",
          "ヂエン",
          "ヅヅキ",
          "ヱイ",
          "ヲリベ",
          "グエン・ティ",
          "デ・ラ・クルス",
          "オー",
          "ﾊﾟｯﾊﾟﾐﾃﾞｨ",
          "ァ",
          "ヴォルフガング",
          "か\u3099まき",
          "サト−",
          "ジョアン-ペドロ",
          "ナ・カ・グロ");

  private static final List<String> DASHES =
      List.of("-", "－", "−", "‐", "‑", "–", "—", "―", "ー", "ｰ");

  private static final List<String> PLACES =
      List.of(
          "島根県安来市安来町",
          "安来市広瀬町富田",
          "安来市伯太町母里",
          "大字荒島町",
          "切川町字上ノ原",
          "黒井田町イ",
          "𡈽手町",
          "安来市宮内町（旧荒島村）",
          "安来町 県営住宅A棟",
          "飯島町ﾊｲﾂﾔｽｷﾞ");

  private static final List<String> PARTS =
      List.of(
          "子どもの口座がまだありません。いつまでに作ればよいですか？",
          "電話は 9:00〜17:00 に出られます（昼は×）。",
          "「O'Neill & Sons」<株式会社> に勤めています。50% 在宅です。",
          "Please call me after 6 pm -- I don't read Japanese; \"thank you\" :-)",
          "Não falo japonês. Posso levar um intérprete? Endereço: R. São João, nº 5 – aptº 2",
          "こどもは 3にん います。😊👍 よろしく おねがいします🙇‍♀️",
          "ホームページ https://www.example.jp/a?b=1&c=2#d を見ました。",
          "SELECT した書類は DROP されますか。-- よくわかりません; すみません",
          "if (a < b && c > d) { print(\"x\"); } // プログラムを書いています",
          "=合計は 1+1 で 2 人です。@駅前 に住んでいます。-5日から住んでいます。",
          "{{名前}} ${住所} #{番号} %s %n と画面に出ました",
          "<b>太字</b>のところが読めません。&amp; と出ます。",
          "../ や C:\\Users\\花子 というのは何ですか",
          "1行目\n2行目\n\n4行目\t表",
          "①②③ ㈱ ㍻ ㎡ ½ ℡ № ☎ 〒 々〆ヶ",
          "ＡＢＣ１２３ ｱｲｳｴｵ ﾊﾟﾋﾟﾌﾟ",
          "夫は海外（U.S.A.）で働いています；帰国は未定…",
          "Dr. Müller, née Łukasiewicz (ĝĥĵ) naïve façade",
          "null undefined NaN true false 0 -1 1e9",
          "１／２は夫、残りは私。〆切は？！");

  private BenignInputs() {}

  private static List<String> made(int many, IntFunction<String> one) {
    return IntStream.range(0, many).mapToObj(one).toList();
  }

  private static String at(List<String> list, int i) {
    return list.get(Math.floorMod(i, list.size()));
  }

  /** Names as people write them, one space or none between the parts. */
  public static List<String> names() {
    List<String> spaces = List.of(" ", "　", "", "  ");
    return made(
        220, i -> at(FAMILIES, i) + at(spaces, i / 40) + at(GIVENS, i * 7 + i / FAMILIES.size()));
  }

  /** Names in kana of every kind, also the longest. */
  public static List<String> kana() {
    return made(
        120,
        i ->
            at(KANA, i)
                + at(List.of(" ", "　", ""), i / 20)
                + at(KANA, i * 3 + 1)
                + "ア".repeat(i / 2));
  }

  /** Days of birth in both calendars, with all leap days there were. */
  public static List<String> dates() {
    List<String> days = new ArrayList<>();
    for (int year = 1904; year <= 2024; year += 4) {
      days.add(year + "-02-29");
      days.add(year + "年2月29日");
    }
    List.of(
            "昭和元年12月25日",
            "昭和64年1月7日",
            "平成元年1月8日",
            "平成31年4月30日",
            "令和元年5月1日",
            "R8.11.1",
            "S39/10/10",
            "Ｈ３．４．５",
            "大正15年12月24日",
            "明治45年7月29日",
            "2000.1.1",
            "１９９９／１２／３１",
            "19991231",
            "西暦2001年1月1日",
            "H03-04-05",
            "T2.2.2",
            "3630107")
        .forEach(days::add);
    LocalDate day = LocalDate.of(1925, 1, 1);
    while (days.size() < 150) {
      day = day.plusDays(523);
      days.add(day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth());
    }
    return days;
  }

  /** Telephone numbers of every length of area code, as people write them. */
  public static List<String> phones() {
    List<String> numbers =
        List.of(
            "0854-23-3000",
            "03-1234-5678",
            "090-1234-5678",
            "080-9876-5432",
            "070-1111-2222",
            "0120-123-456",
            "0800-123-4567",
            "050-1234-5678",
            "08542-3-3001",
            "0570-012-345");
    List<String> written = new ArrayList<>();
    for (String number : numbers) {
      DASHES.forEach(dash -> written.add(number.replace("-", dash)));
      written.add(number.replace("-", ""));
      written.add(number.replaceFirst("-(\\d+)-", "($1)"));
    }
    return written;
  }

  /** Seven digits with what stands around them. */
  public static List<String> postalCodes() {
    return made(
        40,
        i ->
            at(
                    List.of(
                        "692-0011", "〒692-0011", "6920011", "６９２－００１１", "〒６９２ー００１１", " 692 0011 "),
                    i)
                .replace("0011", "%04d".formatted(i))
                .replace("００１１", "００%02d".formatted(i)));
  }

  /** Addresses with every dash, in words and in numbers, and the longest. */
  public static List<String> addresses() {
    return made(
        160,
        i ->
            at(PLACES, i)
                + (i + 1)
                + at(DASHES, i / 10)
                + (i % 9 + 1)
                + at(
                    List.of("", "番地の２", " コーポ𠮷 203号", "　＃５０１", " c/o 佐藤様方", " B1F", "甲", "・２"),
                    i / 7)
                + "階".repeat(i / 4));
  }

  /** Mail addresses that are unusual and good. */
  public static List<String> emails() {
    List<String> names =
        List.of(
            "hanako",
            "o'neill",
            "a.b+c",
            "x_y-z",
            "1",
            "user=tag",
            "!#$%&",
            "{curly}",
            "a/b",
            "HANAKO");
    List<String> hosts =
        List.of(
            "example.jp", "mail.example.co.jp", "a-b.example", "xn--r8jz45g.example", "ＥＸＡＭＰＬＥ．jp");
    return made(50, i -> at(names, i) + (i % 2 == 0 ? "@" : "＠") + at(hosts, i / 10));
  }

  /** Notes in four languages, put together from several parts. */
  public static List<String> notes() {
    return made(
        300,
        i ->
            at(PARTS, i)
                + (i < 20 ? "" : at(List.of("\n", " ", "　", "\n\n"), i))
                + (i < 20 ? "" : at(PARTS, i * 7 + i / 20))
                + (i < 200 ? "" : "あ".repeat(i)));
  }

  /** Receipt numbers and booking numbers as people read them off a paper. */
  public static List<String> spellings(String number) {
    List<String> all = new ArrayList<>();
    for (String dash : DASHES) {
      all.add(number.replace("-", dash));
    }
    all.add(number.replace("-", ""));
    all.add(number.replace("-", " "));
    all.add("　" + number + " ");
    all.add(wide(number));
    all.add(number.toLowerCase(Locale.ROOT));
    return all;
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
    return wide.toString();
  }

  /** A stream of numbers that is the same each time. */
  public static Random numbers() {
    return new Random(20261122);
  }
}
