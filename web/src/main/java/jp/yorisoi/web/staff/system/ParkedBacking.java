package jp.yorisoi.web.staff.system;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jp.yorisoi.ejb.gate.GateDesk;
import jp.yorisoi.ejb.gate.RestingPackage;
import jp.yorisoi.ejb.operation.CoreParkedDesk;
import jp.yorisoi.ejb.operation.FrontParkedDesk;
import jp.yorisoi.ejb.operation.GiveUpReason;
import jp.yorisoi.ejb.operation.ParkedDoor;
import jp.yorisoi.ejb.platform.outbox.ParkedMessage;
import jp.yorisoi.policy.zone.Zones;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.staff.PagedModel;
import org.primefaces.model.SortMeta;

/**
 * Pages: {@code webapp/staff/system/parked.xhtml} and {@code message.xhtml}. What the system could
 * not deliver: seen by number, code and age, tried again or given up.
 */
@Named
@ViewScoped
public class ParkedBacking implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int PAGE_SIZE = 50;

  @EJB private CoreParkedDesk core;
  @EJB private FrontParkedDesk front;
  @EJB private GateDesk gate;
  @Inject private Zones zones;
  @Inject private Exchange exchange;

  private String place;
  private long id;
  private String reason;
  private boolean reasonMissing;
  private String done;
  private ParkedMessage message;
  private transient PagedModel<ParkedMessage> rows;
  private transient List<Choice> choices;
  private transient List<RestingPackage> resting;

  /**
   * A choice of outbox on the page.
   *
   * @param name name in the address
   * @param label what it says
   */
  public record Choice(String name, String label) {}

  /** Finds the message to deal with; view action of its page. */
  public void open() {
    message = desk().find(id).orElse(null);
    if (message == null) {
      exchange.notFound();
    }
  }

  /** Action: try it again. */
  public String retry() {
    return back(desk().retry(id) ? "retried" : "gone");
  }

  /** Action: give it up. */
  public String giveUp() {
    GiveUpReason why =
        Stream.of(GiveUpReason.values())
            .filter(one -> one.name().equals(reason))
            .findFirst()
            .orElse(null);
    reasonMissing = why == null;
    return reasonMissing ? null : back(desk().giveUp(id, why) ? "given_up" : "gone");
  }

  private String back(String outcome) {
    return "/staff/system/parked.xhtml?faces-redirect=true&place="
        + getPlace()
        + "&done="
        + outcome;
  }

  private ParkedDoor desk() {
    return chosen() == ParkedPlace.CORE ? core : front;
  }

  private ParkedPlace chosen() {
    return served()
        .filter(one -> one.name().equalsIgnoreCase(place))
        .findFirst()
        .orElseGet(() -> served().findFirst().orElse(ParkedPlace.FRONT));
  }

  private Stream<ParkedPlace> served() {
    return Stream.of(ParkedPlace.values()).filter(one -> zones.serves(one.zone()));
  }

  /** The messages, read page by page (EL). */
  public PagedModel<ParkedMessage> getRows() {
    if (rows == null) {
      rows = new Rows();
    }
    return rows;
  }

  private final class Rows extends PagedModel<ParkedMessage> {
    private static final long serialVersionUID = 1L;

    @Override
    protected Page<ParkedMessage> read(int first, int size, Map<String, SortMeta> sorting) {
      return new Page<>(desk().list(first, size), desk().count());
    }

    @Override
    public String getRowKey(ParkedMessage one) {
      return String.valueOf(one.id());
    }
  }

  /** Rows of a page (EL). */
  public int getPageSize() {
    return PAGE_SIZE;
  }

  /** The outboxes this instance delivers from (EL). */
  public List<Choice> getChoices() {
    if (choices == null) {
      choices =
          served()
              .map(one -> new Choice(one.name().toLowerCase(Locale.ROOT), one.label()))
              .toList();
    }
    return choices;
  }

  /** Words for a topic (EL). */
  public String topic(String topic) {
    return ParkedWords.topic(topic);
  }

  /** What a code means (EL). */
  public String meaning(String code) {
    return ParkedWords.meaning(code);
  }

  /** Packages that could not become a case yet (EL). */
  public List<RestingPackage> getResting() {
    if (resting == null) {
      resting = gate.resting(PAGE_SIZE);
    }
    return resting;
  }

  /** What keeps a package from becoming a case (EL). */
  public String hindrance(String code) {
    return ParkedWords.hindrance(code);
  }

  /** The reasons to choose from (EL). */
  public GiveUpReason[] getReasons() {
    return GiveUpReason.values();
  }

  /** The sentence about what was done, empty for nothing (EL). */
  public String getSentence() {
    return switch (done == null ? "" : done) {
      case "retried" -> "もう一度送ります。数秒たってもここに戻ってくるときは、原因がまだ直っていません。";
      case "given_up" -> "送らないことにしました。理由を記録しました。";
      case "gone" -> "ほかの人が先に対応しました。何も変わっていません。";
      default -> "";
    };
  }

  /** The message to deal with (EL). */
  public ParkedMessage getMessage() {
    return message;
  }

  /** Whether no reason was chosen (EL). */
  public boolean isReasonMissing() {
    return reasonMissing;
  }

  /** Outbox shown (EL). */
  public String getPlace() {
    return chosen().name().toLowerCase(Locale.ROOT);
  }

  /** Outbox asked for (EL). */
  public void setPlace(String place) {
    this.place = place;
  }

  /** Number of the message (EL). */
  public long getId() {
    return id;
  }

  /** Number of the message (EL). */
  public void setId(long id) {
    this.id = id;
  }

  /** Reason chosen (EL). */
  public String getReason() {
    return reason;
  }

  /** Reason chosen (EL). */
  public void setReason(String reason) {
    this.reason = reason;
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
