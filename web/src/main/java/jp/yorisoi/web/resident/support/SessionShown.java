package jp.yorisoi.web.resident.support;

import java.util.List;

/**
 * A session in the words of the reader.
 *
 * @param id row id
 * @param kind id of its kind
 * @param title what it is called
 * @param about what one does there
 * @param bring what to bring
 * @param form what one does there, in a few plain words
 * @param level for whom it is, empty if for everybody
 * @param day month, day and weekday
 * @param wholeDay the day with its year
 * @param starts time it begins
 * @param span from when to when
 * @param place name of the place
 * @param way how far the place is from the chosen district, empty without one
 * @param bus how to come by bus, empty when nobody has said
 * @param stands where the vehicle stands, empty for what is no stop of it
 * @param marks what matters to a body at the place
 * @param seats seats in words
 * @param seatsKind kind of the mark: {@code ok}, {@code warn} or {@code error}
 * @param closes until when it can be booked
 * @param opens from when it can be booked
 * @param cancels until when who booked can cancel, as a part of a sentence
 * @param full whether no seat is left
 * @param bookable whether a seat can be asked for now
 * @param waitable whether one can wait for a seat
 * @param draws when its seats are drawn by lot, empty where they go in order of arrival
 * @param byLot whether who comes now enters the draw
 */
public record SessionShown(
    long id,
    String kind,
    String title,
    String about,
    String bring,
    String form,
    String level,
    String day,
    String wholeDay,
    String starts,
    String span,
    String place,
    String way,
    String bus,
    String stands,
    List<String> marks,
    String seats,
    String seatsKind,
    String closes,
    String opens,
    String cancels,
    boolean full,
    boolean bookable,
    boolean waitable,
    String draws,
    boolean byLot) {

  /** Takes a copy of the marks. */
  public SessionShown {
    marks = List.copyOf(marks);
  }
}
