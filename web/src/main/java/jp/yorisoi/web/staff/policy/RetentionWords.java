package jp.yorisoi.web.staff.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Properties;
import jp.yorisoi.ejb.retention.Hold;
import jp.yorisoi.ejb.retention.HoldOutcome;
import jp.yorisoi.ejb.retention.HoldScope;
import jp.yorisoi.ejb.retention.KeptFor;

/** Sentences of the pages about retention. */
final class RetentionWords {
  private static final Properties TABLES = tables();
  private static final String SAME_PERSON = "解除を申し出た本人は解除できません。別の人が解除してください。何も変わっていません。";
  private static final String GONE = "ほかの人が先に変えました。何も変わっていません。もう一度開いて確かめてください。";

  private RetentionWords() {}

  static String problem(HoldOutcome outcome) {
    if (outcome == null) {
      return "";
    }
    return switch (outcome) {
      case DONE -> "";
      case NOT_FOUND -> "この番号の記録を確かめられませんでした。番号を見直してください。まだ何も登録していません。";
      case WRONG_TARGET -> "対象の番号か種類を確かめてください。まだ何も登録していません。";
      case REASON_MISSING -> "理由を1000字までで書いてください。まだ何も登録していません。";
      case ORDER_MISSING -> "だれの命令かを80字までで書いてください。まだ何も登録していません。";
      case WRONG_PERIOD -> "終わりの日は、始まりの日と今日より後にしてください。まだ何も登録していません。";
      case INDIVIDUAL_NUMBER -> "マイナンバー（個人番号）は書けません。消してから登録してください。まだ何も登録していません。";
      case SAME_PERSON -> SAME_PERSON;
      case GONE -> GONE;
    };
  }

  static String sentence(String done) {
    return switch (done == null ? "" : done) {
      case "entered" -> "法的保全を登録しました。次の仕事から、対象の記録は消えません。案件は内側と外側の台帳の両方に記録があります。もう一方にも要るか確かめてください。";
      case "asked" -> "解除を申し出ました。まだ有効です。別の人がこのページで確かめて解除します。";
      case "kept" -> "解除しないことにしました。法的保全は有効なままです。";
      case "same" -> SAME_PERSON;
      case "lifted" -> "法的保全を解除しました。期限を過ぎた記録は、次の仕事で消えます。";
      case "gone" -> GONE;
      default -> "";
    };
  }

  /** A table without words (TableWordsTest finds it) is no reason to show no page. */
  static String name(String table) {
    return TABLES.getProperty(table, "その他の記録");
  }

  private static Properties tables() {
    try (InputStream in = RetentionWords.class.getResourceAsStream("table-words.properties");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      Properties words = new Properties();
      words.load(reader);
      return words;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static String state(Hold hold, LocalDate today) {
    if (hold.liftedAt() != null) {
      return "解除済み";
    }
    return period(hold, today) + (hold.isLiftAsked() ? "、解除の確認待ち" : "");
  }

  private static String period(Hold hold, LocalDate today) {
    if (hold.isInForce(today)) {
      return "有効";
    }
    return today.isBefore(hold.from()) ? "開始前" : "期間終了";
  }

  static String covers(Hold hold) {
    return switch (hold.scope()) {
      case EVERYTHING -> HoldScope.EVERYTHING.label();
      case KIND -> KeptFor.valueOf(hold.target()).label() + "のすべて";
      default -> hold.scope().label() + " " + hold.target();
    };
  }
}
