package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.export.ExportFile;
import jp.yorisoi.ejb.export.ExportOutcome;
import jp.yorisoi.ejb.export.FrontExportDesk;
import jp.yorisoi.ejb.export.Printed;
import jp.yorisoi.ejb.support.Postcard;
import jp.yorisoi.ejb.support.PostcardDesk;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.staff.export.ExportSentences;
import jp.yorisoi.web.staff.export.FileAnswer;

/**
 * Page: {@code webapp/staff/support/postcards.xhtml}. Postcards that are due: printed as a file by
 * one button of the form, marked as posted by the other; each is recorded.
 */
@Named("postcards")
@RequestScoped
public class PostcardsBacking {
  @EJB private PostcardDesk desk;
  @EJB private FrontExportDesk door;
  @Inject private SupportProgramme programme;
  @Inject private Cities cities;
  @Inject private Exchange exchange;

  private List<Row> rows;
  private String notice;
  private boolean done;

  /**
   * A postcard as the list shows it.
   *
   * @param key what the form sends
   * @param number booking number
   * @param kind what it tells, in words
   * @param name who comes, or that it is not shown
   * @param when day and time of the class
   * @param what class and place
   * @param late whether it may come too late
   * @param byHand letters to be written by hand, empty for none
   */
  public record Row(
      String key,
      String number,
      String kind,
      String name,
      String when,
      String what,
      boolean late,
      String byHand) {}

  /** Does what the button says; view action of the page. An address alone does nothing. */
  public void act() throws IOException {
    if (!exchange.isPosted()) {
      return;
    }
    List<String> keys = keys();
    if (!exchange.isGenuine()) {
      notice = "念のため、もう一度押してください。";
    } else if (keys.isEmpty()) {
      notice = "はがきを選んでください。";
    } else if ("print".equals(exchange.field("go"))) {
      print(keys);
    } else {
      int posted = desk.posted(keys);
      done = posted > 0;
      notice = done ? posted + " 枚を、印刷して出したことにしました。" : "もう印刷済みになっています。";
    }
  }

  private void print(List<String> keys) throws IOException {
    Printed<ExportFile> printed = door.printPostcards(keys);
    if (printed.outcome() == ExportOutcome.DONE) {
      FileAnswer.send(FacesContext.getCurrentInstance(), printed.content());
    } else {
      notice = ExportSentences.of(printed.outcome());
    }
  }

  private List<String> keys() {
    return Optional.ofNullable(exchange.request().getParameterValues("card"))
        .map(List::of)
        .orElse(List.of())
        .stream()
        .limit(PostcardDesk.AT_ONCE)
        .toList();
  }

  /** What is due (EL). */
  public List<Row> getRows() {
    if (rows == null) {
      rows = desk.due().stream().map(this::row).toList();
    }
    return rows;
  }

  /** What came of the button, null for nothing (EL). */
  public String getNotice() {
    return notice;
  }

  /** Whether it was done (EL). */
  public boolean isDone() {
    return done;
  }

  private Row row(Postcard card) {
    var session = card.session();
    String what =
        programme.kind(session.kind()).map(SupportKind::staffTitle).orElse(session.kind())
            + "　"
            + cities
                .current()
                .place(session.place())
                .map(place -> place.name().ja())
                .orElse(session.place());
    return new Row(
        card.key(),
        card.number(),
        card.label(),
        card.unlisted() ? "非表示" : card.name(),
        SupportWords.day(session.starts().toLocalDate())
            + " "
            + SupportWords.time(session.starts()),
        what,
        card.late(),
        String.join(" ", card.byHand()));
  }
}
