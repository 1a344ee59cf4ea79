package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.support.plan.CalendarDesk;
import jp.yorisoi.ejb.support.plan.MessageDesk;
import jp.yorisoi.ejb.support.plan.MessageForm;
import jp.yorisoi.ejb.support.plan.MessageOutcome;
import jp.yorisoi.ejb.support.plan.MessagePurpose;
import jp.yorisoi.ejb.support.plan.SlotView;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.OptionShown;

/**
 * Page: {@code webapp/staff/support/message.xhtml}. One text to all people of a session: written,
 * looked at with the number of people, sent by a second button.
 */
@Named("supportMessage")
@RequestScoped
public class MessageBacking {
  private static final List<OptionShown> PURPOSES =
      Stream.of(MessagePurpose.values())
          .map(one -> new OptionShown(one.name(), one.label(), ""))
          .toList();

  @EJB private MessageDesk desk;
  @EJB private CalendarDesk calendar;
  @Inject private Exchange exchange;
  @Inject private PlanWords words;

  private SlotView slot;
  private MessageForm form;
  private Map<String, Integer> counted = Map.of();
  private boolean looked;
  private boolean done;
  private String notice;

  /** Does what was asked for; action of the page before it is shown. */
  public void act() {
    String id = exchange.field("session");
    slot = id.matches("[0-9]{1,18}") ? calendar.session(Long.parseLong(id)).orElse(null) : null;
    if (slot == null) {
      exchange.notFound();
      return;
    }
    form = MessageForm.of(exchange.request().getParameterMap());
    if (exchange.isPosted() && !"edit".equals(exchange.field("go"))) {
      if (exchange.isGenuine()) {
        form.wrong().ifPresentOrElse(this::refuse, this::go);
      } else {
        notice = "念のため、もう一度押してください。";
      }
    }
    counted = done ? Map.of() : desk.count(slot.session().id());
  }

  private void go() {
    looked = true;
    if ("send".equals(exchange.field("go"))) {
      String seen = exchange.field("seen");
      say(
          desk.send(
              exchange.formNumber().orElseThrow(),
              slot.session().id(),
              seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : -1,
              form));
    }
  }

  private void refuse(MessageForm.Wrong wrong) {
    notice =
        switch (wrong) {
          case PURPOSE -> "目的を選んでください。";
          case EMPTY -> "伝えることを書いてください。";
          case LONG -> "200字までで書いてください。";
          case INDIVIDUAL_NUMBER -> "個人番号（マイナンバー）は書かないでください。";
        };
  }

  private void say(MessageOutcome outcome) {
    done = outcome.code() == MessageOutcome.Code.SENT;
    looked = !done && outcome.code() == MessageOutcome.Code.MEANWHILE;
    notice =
        switch (outcome.code()) {
          case SENT ->
              outcome.people() + " 人に送りました。うち " + outcome.byPhone() + " 人には電話します（「電話すること」にあります）。";
          case NOT_FOUND, OVER -> "終わった教室、中止の教室の方には送れません。";
          case NOBODY -> "予約している方はいません。";
          case MEANWHILE -> "確かめたあとに、予約の数が変わりました。まだ送っていません。人数を見て、もう一度押してください。";
          case TOO_OFTEN -> "送りすぎです。同じ教室には1日3回まで、1人の職員は1時間に10回までです。急ぐときは名簿から電話してください。";
        };
  }

  /** The session, null if there is none (EL). */
  public SlotView getSlot() {
    return slot;
  }

  /** What was written (EL). */
  public MessageForm getForm() {
    return form;
  }

  /** How many people it is for (EL). */
  public int getPeople() {
    return counted.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many people by which way (EL). */
  public String getWays() {
    return words.told(counted);
  }

  /** Whether it is looked at before it is sent (EL). */
  public boolean isLooked() {
    return looked;
  }

  /** Whether it was sent (EL). */
  public boolean isDone() {
    return done;
  }

  /** What came of it, null for nothing (EL). */
  public String getNotice() {
    return notice;
  }

  /** Purposes to choose from (EL). */
  public List<OptionShown> getPurposes() {
    return PURPOSES;
  }

  /** The purpose that was chosen, in words (EL). */
  public String getPurposeLabel() {
    Optional<OptionShown> chosen =
        PURPOSES.stream().filter(one -> one.value().equals(form.purpose())).findFirst();
    return chosen.map(OptionShown::label).orElse("");
  }
}
