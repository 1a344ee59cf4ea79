package jp.yorisoi.simulator.population;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A family or given name.
 *
 * @param written as in the register
 * @param kana in katakana
 */
record Name(String written, String kana) {

  /**
   * Names of the region, and a few that careless programs break; whoever carries them here is made
   * up.
   */
  static final List<Name> FAMILY =
      list(
          "田中タナカ 山本ヤマモト 渡部ワタナベ 松本マツモト 藤原フジワラ 伊藤イトウ 森山モリヤマ 福田フクダ 景山カゲヤマ 石倉イシクラ 野津ノツ 勝部カツベ"
              + " 錦織ニシコオリ 足立アダチ 門脇カドワキ 内田ウチダ 吾郷アゴウ 安達アダチ 原ハラ 岩田イワタ 仲佐ナカサ 細田ホソダ 永見ナガミ 遠藤エンドウ"
              + " 三島ミシマ 若槻ワカツキ 周藤スドウ 飯塚イイツカ 小村コムラ 石橋イシバシ 青木アオキ 竹下タケシタ 佐々木ササキ 吉岡ヨシオカ 金山カナヤマ 並河ナビカ"
              + " 実重サネシゲ 卜蔵ボクラ 家塚イエツカ 長谷川ハセガワ");

  /**
   * Family names that hold 4-byte characters, variation selectors or characters outside JIS X 0208.
   */
  static final List<Name> UNUSUAL_FAMILY =
      List.of(
          new Name("𠮷田", "ヨシダ"),
          new Name("髙橋", "タカハシ"),
          new Name("渡邊\uDB40\uDD02", "ワタナベ"),
          new Name("葛\uDB40\uDD00城", "カツラギ"),
          new Name("𠮷岡", "ヨシオカ"),
          new Name("山﨑", "ヤマサキ"));

  static final List<Name> BOY =
      list("蓮レン 湊ミナト 陽向ヒナタ 蒼アオイ 樹イツキ 悠真ユウマ 大和ヤマト 朝陽アサヒ 律リツ 颯太ソウタ 奏カナデ 新アラタ 暖ダン 𠮷央ヨシオ 岳ガク");
  static final List<Name> GIRL =
      list("陽葵ヒマリ 凛リン 紬ツムギ 結菜ユナ 芽依メイ 葵アオイ 澪ミオ 杏アン 詩ウタ 花音カノン 咲良サクラ 心春コハル 莉子リコ 和奏ワカナ 彩葉イロハ");
  static final List<Name> MAN =
      list("健太ケンタ 大輔ダイスケ 拓也タクヤ 直樹ナオキ 翔太ショウタ 達也タツヤ 亮リョウ 誠マコト 雄介ユウスケ 和也カズヤ 裕一ユウイチ 隼人ハヤト 慎吾シンゴ 学マナブ");
  static final List<Name> WOMAN =
      list("美咲ミサキ 愛アイ 彩アヤ 麻衣マイ 恵メグミ 由美子ユミコ 裕子ユウコ 沙織サオリ 真由美マユミ 千尋チヒロ 香織カオリ 優子ユウコ 奈津子ナツコ 綾アヤ");
  static final List<Name> OLD_MAN =
      list("清キヨシ 勇イサム 茂シゲル 実ミノル 正マサシ 昭アキラ 弘ヒロシ 博ヒロシ 勝マサル 義雄ヨシオ 武タケシ 喜久雄キクオ");
  static final List<Name> OLD_WOMAN =
      list("和子カズコ 幸子サチコ 節子セツコ 洋子ヨウコ 弘子ヒロコ 千代子チヨコ 敏子トシコ 久子ヒサコ ハナハナ 文子フミコ 照子テルコ 静江シズエ");

  static Name pick(List<Name> names, Random random) {
    return names.get(random.nextInt(names.size()));
  }

  private static List<Name> list(String pairs) {
    return Stream.of(pairs.split(" ")).map(Name::parse).toList();
  }

  /**
   * The kana is the longest run of katakana at the end; a name that is katakana itself is written
   * twice.
   */
  private static Name parse(String pair) {
    int start = pair.length();
    while (start > 0 && pair.charAt(start - 1) >= 'ァ' && pair.charAt(start - 1) <= 'ー') {
      start--;
    }
    return start == 0
        ? new Name(pair.substring(0, pair.length() / 2), pair.substring(pair.length() / 2))
        : new Name(pair.substring(0, start), pair.substring(start));
  }
}
