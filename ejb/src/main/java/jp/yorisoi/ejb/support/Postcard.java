package jp.yorisoi.ejb.support;

import java.util.List;
import jp.yorisoi.ejb.support.domain.NoticeKind;

/**
 * A postcard that is due.
 *
 * @param number booking number
 * @param kind what it tells
 * @param name who comes, in kana
 * @param address where it goes, in one line
 * @param session the booked session
 * @param before the session it was before it was moved to another day, null for not
 * @param late whether it may come too late, so that somebody has to call
 * @param unlisted whether name and address are kept off the list of postcards
 * @param byHand letters of name and address that have to be written by hand
 */
public record Postcard(
    String number,
    NoticeKind kind,
    String name,
    String address,
    SessionView session,
    SessionView before,
    boolean late,
    boolean unlisted,
    List<String> byHand) {

  /** What tells this postcard from others, e.g. in a form. */
  public String key() {
    return number + "/" + kind.name();
  }

  /** What it tells, for the desk. */
  public String label() {
    return switch (kind) {
      case CONFIRMATION -> "予約の確認";
      case REMINDER -> "もうすぐ";
      case OTHER_DAY -> "日の変更";
      case MOVED -> "時間の変更";
      case CANCELLED -> "中止";
      case WON, NOT_DRAWN -> "抽選の結果";
    };
  }

  /** As a list shows it: without name and address of who asked for that. */
  Postcard listed() {
    return unlisted
        ? new Postcard(number, kind, "", "", session, before, late, true, byHand)
        : this;
  }

  /** Keeps the person out of logs. */
  @Override
  public String toString() {
    return "Postcard[" + key() + "]";
  }
}
