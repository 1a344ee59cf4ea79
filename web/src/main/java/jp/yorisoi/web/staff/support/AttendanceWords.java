package jp.yorisoi.web.staff.support;

import jp.yorisoi.ejb.support.AttendanceMark;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.MarkOutcome;
import jp.yorisoi.ejb.support.RestOutcome;
import jp.yorisoi.ejb.support.SessionFigures;

/** The words of the desk for who came, in Japanese. */
final class AttendanceWords {
  private static final String TOO_LATE = "出欠を付けられるのは、教室の次の開庁日までです。";

  private AttendanceWords() {}

  static String of(MarkOutcome outcome) {
    AttendanceMark stands = outcome.stands();
    return switch (outcome.code()) {
      case RECORDED -> stands.at() == null ? "印を消しました。" : "「" + word(stands) + "」にしました。";
      case UNCHANGED -> stands.at() == null ? "印はもう消えています。" : "もう「" + word(stands) + "」になっています。";
      case MEANWHILE -> meanwhile(stands) + "あなたの操作は書いていません。変えるときは、今の印を見て、もう一度押してください。";
      case CANCELLED -> "この予約は取り消されています。";
      case TOO_EARLY -> "出欠は、教室が始まる30分前から付けられます。";
      case TOO_LATE -> TOO_LATE;
      case ELSEWHERE -> "この番号は、別の日か場所の教室の予約です。上の検索で番号を入れると、どの教室か分かります。";
      case NOT_FOUND -> "その予約番号はありません。";
    };
  }

  private static String meanwhile(AttendanceMark stands) {
    return stands.at() == null
        ? "この名簿を開いたあとに、ほかの職員が印を消しました。"
        : "この名簿を開いたあとに、ほかの職員が " + SupportWords.time(stands.at()) + " に「" + word(stands) + "」にしました。";
  }

  static String of(RestOutcome outcome) {
    return switch (outcome.code()) {
      case RECORDED -> "印のない " + outcome.people() + " 人を「来なかった」にしました。ちがう方は「もどす」で直せます。";
      case TOO_EARLY -> "教室が終わるまでは、まとめて付けられません。遅れて来る方がいます。";
      case TOO_LATE -> TOO_LATE;
      case NOT_FOUND -> "その教室はありません。";
      default -> "印のない方はいません。";
    };
  }

  static String atTheDoor(BookingOutcome outcome) {
    return outcome instanceof BookingOutcome.Refused refused
        ? refusal(refused.reason())
        : "名簿に加え、「来た」にしました。";
  }

  private static String refusal(BookingOutcome.Reason reason) {
    return switch (reason) {
      case FULL -> "満席です。ほかの日か場所をすすめてください。";
      case CLOSED -> "予約のない方は、教室が始まる30分前から加えられます。";
      case PAST -> "終わった教室には加えられません。";
      case ALREADY_BOOKED ->
          "同じ方（カナと電話が同じ）が、もうこの名簿にいます。予約のある方なら、名簿の「来た」を押してください。別の方なら、姓と名か、電話番号も入れてください。";
      case NOT_HELD,
          NOT_YET,
          DRAWING,
          LIMIT,
          KIND_LIMIT,
          HOUSEHOLD_LIMIT,
          NOT_ELIGIBLE,
          NEED_NOT_MET,
          UNKNOWN_SESSION,
          NOT_MOVABLE,
          KEY_REUSED ->
          SupportWords.refusal(reason);
    };
  }

  static String word(AttendanceMark mark) {
    return switch (mark.attendance()) {
      case NONE -> "";
      case CAME -> "来た";
      case ABSENT -> "来なかった";
    };
  }

  /** How a session went, in numbers. */
  static String figures(SessionFigures went) {
    String rest = went.unmarked() > 0 ? "・未記入 " + went.unmarked() : "";
    return "予約 %d・来た %d・来なかった %d%s・当日 %d"
        .formatted(went.booked(), went.came(), went.absent(), rest, went.walkIns());
  }
}
