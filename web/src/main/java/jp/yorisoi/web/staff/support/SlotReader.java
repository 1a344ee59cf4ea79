package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Place;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.BookingView;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.SupportDesk;

/** Reads sessions for the calendar of the desk. */
@RequestScoped
public class SlotReader {
  @EJB private SupportDesk desk;
  @Inject private SupportProgramme programme;
  @Inject private Cities cities;

  /**
   * Sessions of some days.
   *
   * @param from first day
   * @param until day after the last
   * @return sessions by time
   */
  public List<SlotShown> between(LocalDate from, LocalDate until) {
    return desk.sessions(from, until).stream().map(this::shown).toList();
  }

  /**
   * The session named by a parameter.
   *
   * @param id as sent, may be null
   * @return the session, or empty
   */
  public Optional<SlotShown> byId(String id) {
    return id != null && id.matches("[0-9]{1,18}")
        ? desk.session(Long.parseLong(id)).map(this::shown)
        : Optional.empty();
  }

  /**
   * What was chosen at the question of the kind.
   *
   * @param booking the booking
   * @return its words, empty for nothing, and for an option that is no longer in the data
   */
  public String answer(BookingView booking) {
    String chosen = booking.attendee().answer();
    return chosen.isEmpty()
        ? ""
        : programme
            .kind(booking.session().kind())
            .flatMap(SupportKind::question)
            .flatMap(asked -> asked.kept(Set.of(chosen)))
            .map(option -> option.label().ja())
            .orElse("");
  }

  private SlotShown shown(SessionView session) {
    Optional<Place> place = cities.current().place(session.place());
    return new SlotShown(
        session,
        programme.kind(session.kind()).map(SupportKind::staffTitle).orElse(session.kind()),
        place.map(one -> one.name().ja()).orElse(session.place()),
        place.map(Place::loop).orElse(false),
        place.map(Place::ramp).orElse(true));
  }
}
