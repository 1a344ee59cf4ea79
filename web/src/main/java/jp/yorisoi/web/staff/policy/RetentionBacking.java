package jp.yorisoi.web.staff.policy;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.ejb.retention.CoreHoldDesk;
import jp.yorisoi.ejb.retention.FrontHoldDesk;
import jp.yorisoi.ejb.retention.Hold;
import jp.yorisoi.ejb.retention.HoldDoor;
import jp.yorisoi.ejb.retention.HoldOutcome;
import jp.yorisoi.ejb.retention.HoldScope;
import jp.yorisoi.ejb.retention.KeptFor;
import jp.yorisoi.ejb.retention.RetentionView;
import jp.yorisoi.policy.city.Keeping;
import jp.yorisoi.policy.zone.Zones;
import jp.yorisoi.web.shell.Exchange;

/**
 * Pages: {@code webapp/staff/policy/retention.xhtml} and {@code hold.xhtml}. What is kept how long,
 * what the last run forgot, and the legal holds that stop it.
 */
@Named
@ViewScoped
public class RetentionBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private CoreHoldDesk core;
  @EJB private FrontHoldDesk front;
  @Inject private Zones zones;
  @Inject private Exchange exchange;

  private String place;
  private String id;
  private String done;
  private Hold hold;
  private transient RetentionView view;
  private transient List<RetentionPlace> places;
  private transient List<HoldScope> scopes;

  /** For the container. */
  public RetentionBacking() {}

  /** View action of the report: reads it. */
  public void look() {
    view = desk().look();
  }

  /** View action of the page of a hold: finds it, if one was asked for. */
  public void open() {
    if (id != null && !id.isBlank()) {
      hold = desk().find(id).orElse(null);
      if (hold == null) {
        exchange.notFound();
      }
    }
  }

  /** Action: ask that another person lifts the hold. */
  public String askLift() {
    return back(desk().askLift(id), "asked");
  }

  /** Action: leave the hold as it is. */
  public String keep() {
    return back(desk().keep(id), "kept");
  }

  /** Action: lift the hold somebody else asked to lift. */
  public String lift() {
    return back(desk().lift(id), "lifted");
  }

  private String back(HoldOutcome outcome, String what) {
    return back(
        switch (outcome) {
          case DONE -> what;
          case SAME_PERSON -> "same";
          default -> "gone";
        });
  }

  /** The report, with a sentence about what was done. */
  public String back(String what) {
    return "/staff/policy/retention.xhtml?faces-redirect=true&place="
        + getPlace()
        + "&done="
        + what;
  }

  /** The door of the schema that is tended. */
  public HoldDoor desk() {
    return chosen() == RetentionPlace.CORE ? core : front;
  }

  private RetentionPlace chosen() {
    return served()
        .filter(one -> one.name().equalsIgnoreCase(place))
        .findFirst()
        .orElseGet(() -> served().findFirst().orElse(RetentionPlace.FRONT));
  }

  private Stream<RetentionPlace> served() {
    return Stream.of(RetentionPlace.values()).filter(one -> zones.serves(one.zone()));
  }

  /** The schemas whose retention this instance does (EL). */
  public List<RetentionPlace> getPlaces() {
    if (places == null) {
      places = served().toList();
    }
    return places;
  }

  /** What a hold can cover here (EL). */
  public List<HoldScope> getScopes() {
    if (scopes == null) {
      scopes = Stream.of(HoldScope.values()).filter(one -> one.isIn(getPlace())).toList();
    }
    return scopes;
  }

  /** The kinds of record a hold can cover (EL). */
  public KeptFor[] getKinds() {
    return KeptFor.values();
  }

  /** The report (EL). */
  public RetentionView getView() {
    return view;
  }

  /** The hold that was asked for, or null (EL). */
  public Hold getHold() {
    return hold;
  }

  /** What a table holds, in the words of the office (EL). */
  public String name(Keeping.Line line) {
    return RetentionWords.name(line.table());
  }

  /** The word for the state of a hold (EL). */
  public String state(Hold one) {
    return RetentionWords.state(one, view.today());
  }

  /** What a hold covers, in words (EL). */
  public String covers(Hold one) {
    return RetentionWords.covers(one);
  }

  /** A day in words, empty for none (EL). */
  public String day(LocalDate day) {
    return day == null ? "" : JapaneseDates.display(day);
  }

  /** The sentence about what was done, empty for nothing (EL). */
  public String getSentence() {
    return RetentionWords.sentence(done);
  }

  /** Schema shown (EL). */
  public String getPlace() {
    return chosen().name().toLowerCase(Locale.ROOT);
  }

  /** Schema asked for (EL). */
  public void setPlace(String place) {
    this.place = place;
  }

  /** Id of the hold (EL). */
  public String getId() {
    return id;
  }

  /** Id of the hold (EL). */
  public void setId(String id) {
    this.id = id;
  }

  /** What was done (EL). */
  public String getDone() {
    return done;
  }

  /** What was done (EL). */
  public void setDone(String done) {
    this.done = done;
  }
}
