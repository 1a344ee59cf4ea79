package jp.yorisoi.ejb.governance;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.kernel.SearchKey;
import jp.yorisoi.ejb.register.RegisterNames;

/**
 * A register in which every family name goes with every given name: far more names than a city has
 * residents of, with the awkward ones that are words too. Counts what is asked of it.
 */
final class InventedRegister implements RegisterNames {
  static final List<String> FAMILIES =
      List.of(
          ("佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山崎 森 池田 橋本 阿部 石川"
                  + " 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野"
                  + " 原田 松田 竹内 上田 中山 和田 森田 原 石田 小野 田村 安部 足立 野津 景山 永見 実重 内田 仙田 一ノ瀬 五十嵐 今井 高田 大田"
                  + " 東 西 南 北 大 平 関 泉 市 星 春 秋 谷 岡 堀 辻 安来 広瀬 伯太 松江 米子 島根 出雲 髙橋 渡邉 齋藤")
              .split(" "));
  static final List<String> GIVENS =
      List.of(
          ("太郎 花子 一郎 次郎 健 誠 翔 翼 大輔 健太 健太郎 直樹 陽菜 美咲 結衣 さくら ひなた まり子 恵子 和子 幸子 洋子 京子 裕子 明美 由美"
                  + " 真由美 智子 清 実 茂 勝 進 正 博 浩 修 稔 隆 豊 望 学 薫 忍 光 歩 南 京 地 和 海 道 心 市 因 一 二 三 守 守子 守男"
                  + " 町子 里 緑 桜 梅 花 葵 蓮 湊 樹 悠真 陽翔 ゆい あおい めい はな りく そら たろう はなこ")
              .split(" "));
  private static final List<String> FAMILY_KANA =
      List.of(
          "サトウ スズキ タカハシ タナカ イトウ ワタナベ ヤマモト ナカムラ コバヤシ カトウ ヨシダ ヤマダ ハヤシ モリ ハラ オノ オオタ アベ アダチ ノツ カゲヤマ"
              .split(" "));
  private static final List<String> GIVEN_KANA =
      List.of(
          "タロウ ハナコ イチロウ ケン マコト ダイスケ ケンタロウ ナオキ ヒナ ミサキ ユイ ケイコ カズコ ジュン ユウコ リョウ ノゾミ モリコ".split(" "));

  private final Set<String> names = new HashSet<>();
  private final Set<String> readings = new HashSet<>();
  int asked;

  InventedRegister() {
    FAMILIES.forEach(family -> GIVENS.forEach(given -> names.add(key(family + given))));
    names.add(key("NGUYEN VAN AN"));
    FAMILY_KANA.forEach(family -> GIVEN_KANA.forEach(given -> readings.add(key(family + given))));
    readings.add(key("グエン ヴァン アン"));
  }

  private static String key(String name) {
    return SearchKey.of(name).value();
  }

  /** Of the number of whom nothing but the name is known. */
  static String bearer(String name) {
    return "of " + key(name);
  }

  private Map<String, Set<String>> of(Set<String> all, Set<String> some) {
    asked += some.size();
    Set<String> known = new HashSet<>(some);
    known.retainAll(all);
    return known.stream().collect(Collectors.toMap(one -> one, one -> Set.of(bearer(one))));
  }

  @Override
  public Map<String, Set<String>> known(Set<String> some) {
    return of(names, some);
  }

  @Override
  public Map<String, Set<String>> knownReadings(Set<String> some) {
    return of(readings, some);
  }
}
