package jp.yorisoi.ejb.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of help something that can be booked is, in the order of the list. */
public enum SupportForm {
  /** A class, with its levels. */
  CLASS,
  /** One person at a counter. */
  COUNTER,
  /** 職員の伴走: one of the staff stays beside somebody through a procedure. */
  ACCOMPANY,
  /** A デジタル推進委員 of the district, at a 交流センター. */
  DIGITAL_HELPER,
  /** A stop of the vehicle ぐるっとYasugi号. */
  VEHICLE,
  /** By video from a branch office (分庁舎). */
  ONLINE,
  /** For people who move to the city. */
  RELOCATION,
  /** Applying for a card. */
  CARD,
  /** A room of the city. */
  FACILITY,
  /** A health check-up. */
  HEALTH,
  /** A talk for everybody. */
  SEMINAR;

  /** As the data name it; its words are {@code support.form_<code>}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Whether it is an event in the sense of the open data set イベント一覧: at a day and a place anybody
   * can come to. The vehicle and the helpers of a district are what fewest people know of.
   */
  public boolean isEvent() {
    return switch (this) {
      case CLASS, SEMINAR, HEALTH, VEHICLE, DIGITAL_HELPER -> true;
      case COUNTER, ACCOMPANY, ONLINE, RELOCATION, CARD, FACILITY -> false;
    };
  }

  /**
   * The form of a code.
   *
   * @param code as {@link #code} gives it, may be null
   * @return empty when there is none
   */
  public static Optional<SupportForm> of(String code) {
    return Stream.of(values()).filter(form -> form.code().equals(code)).findFirst();
  }
}
