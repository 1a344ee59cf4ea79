package jp.yorisoi.web.staff.support;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.support.Attendance;
import jp.yorisoi.ejb.support.offline.Conflict;
import jp.yorisoi.ejb.support.offline.ConflictView;
import jp.yorisoi.ejb.support.offline.JoinOutcome;
import jp.yorisoi.ejb.support.offline.OfflineScope;
import jp.yorisoi.ejb.support.offline.OfflineStart;

/** What the desk reads about lists for places without network. */
final class OfflineWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
  private static final String ADD_BY_HAND = "来た方なら、名簿の画面の「予約なしで来た方」で加えてください。";

  /** What does not tell whose number it is. */
  private static final Set<Conflict> NOBODY =
      EnumSet.of(Conflict.UNKNOWN, Conflict.ELSEWHERE, Conflict.UNREADABLE);

  private OfflineWords() {}

  /** How much is to go along; one session for anything that is none of ours. */
  static OfflineScope scope(String asked) {
    return Stream.of(OfflineScope.values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(asked))
        .findFirst()
        .orElse(OfflineScope.SESSION);
  }

  static String of(OfflineScope scope) {
    return switch (scope) {
      case SESSION -> "この教室";
      case DAY -> "この日の教室すべて";
      case TOUR -> "この運行の停留所すべて";
    };
  }

  static String of(OfflineStart.Code code) {
    return switch (code) {
      case READY -> "持ち出すファイルの用意ができました。";
      case NOT_FOUND -> "その教室はありません。";
      case TOO_EARLY -> "持ち出せるのは、教室の5日前からです。それより前だと、あとから予約した方が入りません。";
      case TOO_LATE -> "この教室の名簿は閉じました。持ち出せません。";
      case CANCELLED -> "この教室は中止です。持ち出せません。";
    };
  }

  /** What came of a file or a decision; {@code by} is what who joined it before is called. */
  static String of(JoinOutcome outcome, String by) {
    return switch (outcome.code()) {
      case JOINED -> joined(outcome);
      case JOINED_BEFORE ->
          "この結果ファイルは、%sに %s が取り込み済みです。何も変わっていません。%s"
              .formatted(
                  moment(outcome.at()), by, outcome.undecided() > 0 ? "まだ決めていないものが下にあります。" : "");
      case NOT_A_RESULT -> "これは結果ファイルではありません。タブレットで「結果を保存する」を押してできた「kekka-」で始まるファイルを選んでください。";
      case A_LIST -> "これは持ち出した名簿のファイルです。タブレットで開いて「結果を保存する」を押し、できた「kekka-」で始まるファイルを選んでください。";
      case TOO_LARGE -> "ファイルが大きすぎます。「kekka-」で始まる結果ファイルか確かめてください。";
      case OTHER_CITY -> "別の市の結果ファイルです。その市の画面で取り込んでください。";
      case OTHER_SESSION -> "別の教室の結果ファイルです。何も書いていません。その教室の画面で取り込んでください。";
      case UNKNOWN_LIST -> "この結果の名簿が見つかりません。期限が過ぎて消えたか、ここで持ち出したものではありません。" + ADD_BY_HAND;
      case EXPIRED -> "取り込める期限（教室の次の開庁日）が過ぎました。出欠は書けません。メモの欄に経過を残してください。";
      case CHANGED ->
          "ファイルが途中で変わっているか、この名簿のものではありません。何も書いていません。タブレットでもう一度「結果を保存する」を押して、新しいファイルを取り込んでください。";
      case DECIDED -> outcome.written() > 0 ? "名簿に書きました。" : "書かずに、名簿はいまのままにしました。";
      case DECIDED_BEFORE -> "ほかの職員が先に決めました。";
      case NOT_POSSIBLE -> "その決め方はできません。下のボタンから選んでください。";
      case ASKED_AGAIN -> "名簿が変わったので、まだ書いていません。下でもう一度確かめてください。";
    };
  }

  private static String joined(JoinOutcome outcome) {
    return "取り込みました。書いた印は %d 件です。%s%s"
        .formatted(
            outcome.written(),
            outcome.undecided() > 0
                ? "確かめてから書くものが %d 件あります。下で決めてください。".formatted(outcome.undecided())
                : "",
            outcome.unseen() > 0
                ? "持ち出したあとに予約した方 %d 人には、まだ印がありません。".formatted(outcome.unseen())
                : "");
  }

  static String who(ConflictView one) {
    String name = one.kana().isEmpty() ? "名前を出さない方" : one.kana();
    if (one.number().isEmpty()) {
      return name + "（予約なしで来た方）";
    }
    boolean nobody = NOBODY.contains(one.conflict());
    return nobody ? one.number() : one.number() + "　" + name;
  }

  /** What is in the way; {@code opens} is when people of its session are marked from. */
  static String why(ConflictView one, LocalDateTime opens) {
    if (one.conflict() == null) {
      return "いまは書けるようになりました。";
    }
    return switch (one.conflict()) {
      case UNREADABLE ->
          (one.number().isEmpty() ? "お名前を読めませんでした。" : "席のない予約で、だれの予約だったかはもう分かりません。") + ADD_BY_HAND;
      case UNKNOWN -> "この番号の予約はありません。読み取りの間違いかもしれません。" + ADD_BY_HAND;
      case ELSEWHERE -> "この番号は、別の日か場所の予約です。この教室の名簿には書けません。";
      case SESSION_CANCELLED -> "この教室は、持ち出したあとに中止になりました。出欠は書けません。";
      case SESSION_MOVED -> "この教室は、持ち出したあとに時間が変わりました。";
      case TOO_EARLY ->
          "この教室の受付は、まだ始まっていません（%sから）。残しておけば、始まったあとにここで書けます。練習で付けた印なら捨ててください。"
              .formatted(moment(opens));
      case TOO_LATE -> "この教室の名簿は閉じました。";
      case CANCELLED_MEANWHILE -> "席のない予約（取り消し、日の変更など）ですが、会場に来ました。";
      case BOOKED_MEANWHILE -> "持ち出したあとに入った予約です。会場で番号を読みました。";
      case MARKED_MEANWHILE -> marked(one);
      case SAME_PERSON -> "同じ方が、予約 %s で席を持っています。".formatted(one.other());
      case SAME_NAME -> "同じお名前の予約 %s があります。同じ方か、別の方かを確かめてください。".formatted(one.other());
      case FULL -> "席が残っていません。来た方を加えるには、席を1つ増やします。";
    };
  }

  private static String marked(ConflictView one) {
    boolean nothing = one.stands().attendance() == Attendance.NONE;
    return "会場では%s（%s）、いまの名簿では%sです。"
        .formatted(
            word(one.said()),
            TIME.format(one.at()),
            word(one.stands().attendance())
                + (nothing ? "" : "（" + TIME.format(one.stands().at()) + "）"));
  }

  private static String word(Attendance said) {
    return switch (said) {
      case CAME -> "「来た」";
      case ABSENT -> "「来なかった」";
      case NONE -> "「印なし」";
    };
  }

  static String write(ConflictView one) {
    if (one.conflict() == null) {
      return "書く";
    }
    return switch (one.conflict()) {
      case MARKED_MEANWHILE -> "会場の印にする";
      case CANCELLED_MEANWHILE -> "当日の方として加える";
      case BOOKED_MEANWHILE -> "「来た」にする";
      case SAME_NAME -> "別の方として加える";
      case FULL -> "席を1つ増やして加える";
      default -> "それでも書く";
    };
  }

  static String leave(ConflictView one) {
    if (one.conflict() == Conflict.TOO_EARLY) {
      return "この印を捨てる（書かない）";
    }
    return one.writable() || one.same() ? "書かない（名簿はいまのまま）" : "分かった（書かない）";
  }

  static String moment(LocalDateTime at) {
    return SupportWords.day(at.toLocalDate()) + " " + TIME.format(at);
  }
}
