package jp.yorisoi.web.rest;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.SupportQuestion;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.AttendeeForm;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.PartnerDesk;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.web.shell.KindAnswers;

/** Seats booked for callers of a partner. */
@Path("/bookings")
@RequestScoped
public class BookingsResource {
  private static final String SESSION = "session";
  private static final int SHORTEST_KEY = 16;
  private static final int LONGEST_KEY = 128;

  @EJB private PartnerDesk desk;
  @EJB private SupportDesk sessions;
  @Inject private SupportProgramme programme;
  @Inject private CallerContext caller;

  /**
   * Books a seat.
   *
   * @param key the partner's own random number of this wish ({@code Idempotency-Key}): whoever
   *     sends it again with the same body gets the first answer
   * @param body session, person and what the caller says to the question of the kind, as the fields
   *     of the resident's form are called
   * @return 201 with number and PIN; 409 when no seat is given; 422 when the key was used for
   *     something else; 400 when something in the body has to be put right
   * @throws IOException when the body does not come
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
  public Response book(@HeaderParam("Idempotency-Key") String key, InputStream body)
      throws IOException {
    String token = token(key);
    Map<String, String[]> sent = JsonBody.read(body);
    String[] session = sent.remove(SESSION);
    if (session == null || !session[0].matches("[0-9]{1,18}")) {
      throw wrong(new Problem.Field(SESSION, "session.required", "予約する回の id を入れてください。"));
    }
    long id = Long.parseLong(session[0]);
    KindAnswers answers = answers(id, sent);
    if (answers.undeclared(sent) > 0) {
      throw new Problem(400, "unknown_field", "知らない項目があります。");
    }
    AttendeeForm form = AttendeeForm.of(sent);
    List<Problem.Field> wrong = wrong(form, answers);
    if (!wrong.isEmpty()) {
      throw wrong(wrong.toArray(Problem.Field[]::new));
    }
    BookSeat wish =
        new BookSeat(
            id,
            token,
            form.attendee().answering(answers.kept()),
            0,
            Optional.empty(),
            answers.said());
    return answer(session[0], desk.book(wish), answers);
  }

  private KindAnswers answers(long session, Map<String, String[]> sent) {
    return KindAnswers.of(
        sessions.session(session).map(SessionView::kind).flatMap(programme::kind),
        List.of(sent.getOrDefault(SupportQuestion.INPUT, new String[0])));
  }

  /** What has to be put right, the question of the kind after what every form asks. */
  private static List<Problem.Field> wrong(AttendeeForm form, KindAnswers answers) {
    Stream<Problem.Field> unanswered =
        answers.isMissing()
            ? Stream.of(asked("question.required", text("kinds.question_required")))
            : Stream.empty();
    return Stream.concat(form.problems().stream().map(BookingsResource::field), unanswered)
        .toList();
  }

  private static Problem.Field asked(String code, String sentence) {
    return new Problem.Field(SupportQuestion.INPUT, code, sentence);
  }

  private Response answer(String session, BookingOutcome outcome, KindAnswers answers) {
    if (outcome instanceof BookingOutcome.Booked booked) {
      return made(Response.Status.CREATED, session, booked.number(), booked.pin());
    }
    if (outcome instanceof BookingOutcome.Entered lot) {
      return made(Response.Status.ACCEPTED, session, lot.number(), lot.pin());
    }
    String code = outcome.outcomeCode();
    return new Problem(
            status(code), code, text("support.refused." + code), instead(outcome, answers))
        .response();
  }

  /** What the kind says to whom it is not for, and what to do instead. */
  private static List<Problem.Field> instead(BookingOutcome outcome, KindAnswers answers) {
    if (!BookingOutcome.Reason.NOT_ELIGIBLE.code().equals(outcome.outcomeCode())) {
      return List.of();
    }
    return answers
        .refusing()
        .flatMap(option -> option.refusal().map(words -> asked(option.id(), words.ja())))
        .map(List::of)
        .orElse(List.of());
  }

  private static Response made(
      Response.Status status, String session, BookingNumber number, String pin) {
    String made =
        JSON.createObjectBuilder()
            .add("number", number.value())
            .add("pin", pin)
            .add(SESSION, session)
            .build()
            .toString();
    return Response.status(status).entity(made).build();
  }

  private static int status(String code) {
    return switch (code) {
      case "unknown_session" -> 404;
      case "key_reused_for_other_body" -> 422;
      default -> 409;
    };
  }

  /** Keys of two partners never meet, and what is passed on has the length of a form's token. */
  private String token(String key) {
    if (key == null || key.length() < SHORTEST_KEY || key.length() > LONGEST_KEY) {
      throw new Problem(400, "idempotency_key", "Idempotency-Key に、予約ごとに違う 16〜128 文字の乱数を入れてください。");
    }
    try {
      byte[] both = (caller.caller().id() + "\n" + key).getBytes(StandardCharsets.UTF_8);
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(MessageDigest.getInstance("SHA-256").digest(both));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Problem.Field field(AttendeeForm.Problem one) {
    return new Problem.Field(one.field(), one.textKey(), text(one.textKey()));
  }

  private static Problem wrong(Problem.Field... fields) {
    return new Problem(400, "wrong_field", "直す項目があります。", List.of(fields));
  }

  private static String text(String key) {
    return Texts.of(Language.JA).get(key);
  }
}
