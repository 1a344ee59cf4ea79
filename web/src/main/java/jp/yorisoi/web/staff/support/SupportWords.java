package jp.yorisoi.web.staff.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.ejb.support.AttendanceMark;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.BookingView;
import jp.yorisoi.ejb.support.CancelOutcome;
import jp.yorisoi.ejb.support.FollowDesk;
import jp.yorisoi.ejb.support.OfferOutcome;

/** The words of the desk, in Japanese. */
final class SupportWords {

  private SupportWords() {}

  static String day(LocalDate day) {
    return "%d月%d日（%s）"
        .formatted(day.getMonthValue(), day.getDayOfMonth(), JapaneseDates.weekday(day));
  }

  static String month(YearMonth month) {
    return month.getYear() + "年" + month.getMonthValue() + "月";
  }

  static String column(LocalDate day) {
    return day.getDayOfMonth() + " " + JapaneseDates.weekday(day);
  }

  static String need(AccessNeed need) {
    return switch (need) {
      case WHEELCHAIR -> "車いす";
      case HEARING -> "聞こえ（ループ・筆談）";
      case SIGN_LANGUAGE -> "手話";
      case LARGE_PRINT -> "大きな字";
      case ENGLISH -> "英語";
      case PORTUGUESE -> "ポルトガル語";
      case COMPANION -> "付き添い";
    };
  }

  static String needs(Attendee attendee) {
    return attendee.needs().stream().map(SupportWords::need).collect(Collectors.joining("、"));
  }

  static String reminder(Attendee.Reminder way) {
    return switch (way) {
      case PHONE -> "電話する";
      case MAIL -> "メール";
      case SMS -> "SMS";
      case LINE -> "LINE";
      case POSTCARD -> "はがき";
      case NONE -> "いらない";
    };
  }

  static String refusal(BookingOutcome.Reason reason) {
    return switch (reason) {
      case FULL -> "満席になりました。キャンセル待ちか、ほかの日や場所をすすめてください。";
      case NOT_HELD -> "この教室は中止になりました。ほかの日をすすめてください。";
      case NOT_YET -> "まだ受付が始まっていません。始まる日を伝えるか、ほかの日をすすめてください。";
      case CLOSED -> "受付を終えています。ほかの日をすすめてください。";
      case DRAWING -> "いま抽選をしています。数分あとにもう一度試すか、ほかの日をすすめてください。";
      case PAST -> "もう始まっています。これからの日をすすめてください。";
      case ALREADY_BOOKED -> "同じ方（カナと電話が同じ）が、もう予約しているか、キャンセル待ちか抽選に入っています。名簿で確かめてください。";
      case LIMIT -> "この方は、いま2つ予約しています（1人2つまで）。済んでから、または取り消してから予約できます。";
      case KIND_LIMIT -> "この方は、この種類をいま予約できる数まで予約しています。済んでから、または取り消してから予約できます。";
      case HOUSEHOLD_LIMIT -> "同じ電話番号（世帯）で、この種類を予約できる数に達しています。ほかの予約を取り消すか、ほかの種類をすすめてください。";
      case NOT_ELIGIBLE -> "この種類の対象の方ではありません。確かめる項目を見直すか、ほかの種類・担当課を案内してください。";
      case NEED_NOT_MET -> "この回では、選んだ手助けを用意できません。用意できる回か会場をすすめてください。";
      case UNKNOWN_SESSION -> "その教室はありません。週の表から選んでください。";
      case NOT_MOVABLE -> "この予約は変えられません（取り消し済みか、期限を過ぎているか、種類が違います）。";
      case KEY_REUSED -> "同じ画面から別の内容が送られました。もう一度、入力を確かめて予約してください。";
    };
  }

  static String circumstance(String code) {
    return switch (code) {
      case "first_time" -> "初めて";
      case "no_phone" -> "家にスマホなし";
      case "access_need" -> "会場で手助け";
      case "far" -> "会場まで30分より長い";
      default -> throw new IllegalArgumentException(code);
    };
  }

  static String offer(OfferOutcome outcome) {
    return switch (outcome) {
      case ACCEPTED -> "席を予約しました。";
      case EXPIRED -> "案内の期限が過ぎています。席は次の方に案内しました。";
      case NO_OFFER -> "まだ席が空いていません。";
      case GIVEN_UP -> "このキャンセル待ちは取り消されています。";
      case NOT_FOUND -> "その予約番号はありません。";
    };
  }

  static String channel(BookingView booking) {
    String way =
        switch (booking.channel()) {
          case ONLINE -> "ネット";
          case PHONE -> "電話";
          case WALK_IN -> "当日";
        };
    return booking.attendee().bookedFor() == Attendee.BookedFor.OTHER ? way + "（代わりの人）" : way;
  }

  static String marked(AttendanceMark mark) {
    return AttendanceWords.word(mark) + " " + time(mark.at());
  }

  static String time(LocalDateTime at) {
    return "%d:%02d".formatted(at.getHour(), at.getMinute());
  }

  static String cancelled(CancelOutcome outcome) {
    return switch (outcome) {
      case CANCELLED -> "取り消しました。待っている方がいれば、席はその方に案内されます。";
      case ALREADY_CANCELLED -> "すでに取り消されています。";
      case TOO_LATE -> "終わった教室の予約は取り消せません。";
      case NOT_FOUND -> "その予約番号はありません。";
    };
  }

  static String followed(FollowDesk.Outcome outcome) {
    return switch (outcome) {
      case NOTED -> "記録しました。";
      case NOT_COME -> "「来た」にした方だけ、同意を記録できます。";
      case NO_PHONE -> "電話番号のない方は数えられません。";
      case NOT_FOUND -> "その予約番号はありません。";
    };
  }

  static String isMoved(BookingNumber number, BookingNumber other) {
    return "予約 " + number.value() + " は、別の日に変わりました。新しい予約番号は " + other.value() + " です。";
  }

  static String isCancelled(BookingNumber number) {
    return "予約 " + number.value() + " は、この名簿にありません。取り消されたか、教室が終わって30日たったため消えています。";
  }

  /** The sentence at a field of the form for a caller. */
  static String problem(String textKey) {
    return switch (textKey) {
      case "support.kana.required" -> "カナを入れてください。";
      case "support.kana.wrong" -> "カタカナ（またはローマ字）で入れてください。漢字と数字は使えません。";
      case "support.phone.required" -> "電話番号を入れてください。";
      case "support.phone.wrong" -> "けたが合いません。市外局番から10けたか11けたです。";
      case "support.phone.mobile" -> "SMSとLINEは携帯電話の番号だけです。ほかのお知らせにするか、携帯電話の番号を聞いてください。";
      case "support.contact.required_mail" -> "メールアドレスを入れてください。";
      case "support.contact.required_postcard" -> "はがきの住所を入れてください。";
      case "support.contact.wrong_mail" -> "メールアドレスの形が違います。＠の前と後ろを聞き直してください。";
      case "support.contact.wrong_postcard" -> "住所が短すぎるか、長すぎます（120文字まで）。";
      case "support.individual_number" -> "個人番号（マイナンバー）は入れないでください。";
      default -> "選んでください。";
    };
  }
}
