package jp.yorisoi.web.rest;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.SupportDesk;

/** What can be booked: the sessions of the coming sixty days, as residents see them. */
@Path("/sessions")
@RequestScoped
public class SessionsResource {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int DAYS = 60;

  @EJB private SupportDesk desk;
  @Inject private Clock clock;
  @Inject private SupportProgramme programme;

  /**
   * The sessions, and what their kinds ask.
   *
   * @return JSON, near days first
   */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public String list() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
    JsonArrayBuilder sessions = JSON.createArrayBuilder();
    desk.sessions(today, today.plusDays(DAYS)).stream()
        .filter(SessionView::ready)
        .forEach(one -> sessions.add(json(one)));
    JsonArrayBuilder kinds = JSON.createArrayBuilder();
    programme.held().forEach(one -> kinds.add(KindJson.of(one)));
    return JSON.createObjectBuilder()
        .add("sessions", sessions)
        .add("kinds", kinds)
        .build()
        .toString();
  }

  private static JsonObjectBuilder json(SessionView session) {
    return JSON.createObjectBuilder()
        .add("id", Long.toString(session.id()))
        .add("kind", session.kind())
        .add("place", session.place())
        .add("starts", time(session.starts()))
        .add("ends", time(session.ends()))
        .add("opens", time(session.opens()))
        .add("closes", time(session.closes()))
        .add("capacity", session.capacity())
        .add("seatsLeft", session.seatsLeft())
        .add("bookable", session.bookable());
  }

  private static String time(LocalDateTime japanese) {
    return japanese.atZone(JAPAN).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
