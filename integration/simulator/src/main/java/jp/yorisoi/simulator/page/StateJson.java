package jp.yorisoi.simulator.page;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jp.yorisoi.simulator.allowance.DecisionLedger;
import jp.yorisoi.simulator.allowance.HeldDecision;
import jp.yorisoi.simulator.mail.MailLedger;
import jp.yorisoi.simulator.mail.ReadableMail;
import jp.yorisoi.simulator.mail.StoredMail;
import jp.yorisoi.simulator.message.MessageLedger;
import jp.yorisoi.simulator.online.ApplicationLedger;
import jp.yorisoi.simulator.online.HeldApplication;

/**
 * What the systems hold, for tests: {@code GET /state.json}.
 *
 * @param applications of the online-request service
 * @param decisions of the allowance core
 * @param mails that arrived
 * @param sms short messages that arrived
 * @param line LINE messages that arrived
 */
public record StateJson(
    ApplicationLedger applications,
    DecisionLedger decisions,
    MailLedger mails,
    MessageLedger sms,
    MessageLedger line) {

  /**
   * Writes the state.
   *
   * @return applications, decisions, mails and messages in the order of their coming
   */
  public JsonObject write() {
    JsonArrayBuilder requests = Json.createArrayBuilder();
    applications.all().forEach(application -> requests.add(application(application)));
    JsonArrayBuilder held = Json.createArrayBuilder();
    decisions.all().forEach(decision -> held.add(decision(decision)));
    JsonArrayBuilder letters = Json.createArrayBuilder();
    mails.all().forEach(mail -> letters.add(mail(mail)));
    return Json.createObjectBuilder()
        .add("applications", requests)
        .add("decisions", held)
        .add("mails", letters)
        .add("sms", messages(sms))
        .add("line", messages(line))
        .build();
  }

  private static JsonObjectBuilder application(HeldApplication application) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("number", application.number())
            .add("procedureId", application.procedureId())
            .add("bad", application.note())
            .add("size", application.size());
    if (application.receipt() != null) {
      json.add(
          "receipt",
          Json.createObjectBuilder()
              .add("result", application.receipt().result())
              .add("receiptNumber", application.receipt().receiptNumber())
              .add("reason", application.receipt().reason()));
    }
    if (application.status() != null) {
      json.add(
          "status",
          Json.createObjectBuilder()
              .add("sequence", application.status().sequence())
              .add("status", application.status().status())
              .add("message", application.status().message()));
    }
    return json;
  }

  private static JsonObjectBuilder decision(HeldDecision held) {
    return Json.createObjectBuilder()
        .add("messageId", held.messageId())
        .add("receiptNumber", held.receiptNumber())
        .add("addresseeNumber", held.addresseeNumber())
        .add("decision", held.decision())
        .add("acknowledgementNumber", held.acknowledgementNumber())
        .add("deliveries", held.deliveries());
  }

  private static JsonArrayBuilder messages(MessageLedger ledger) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    ledger
        .all()
        .forEach(
            message ->
                all.add(
                    Json.createObjectBuilder()
                        .add("id", message.id())
                        .add("to", message.to())
                        .add("text", message.text())
                        .add("deliveries", message.deliveries())));
    return all;
  }

  private static JsonObjectBuilder mail(StoredMail mail) {
    ReadableMail readable = ReadableMail.of(mail);
    return Json.createObjectBuilder()
        .add("number", mail.number())
        .add("messageId", mail.messageId())
        .add("to", readable.to())
        .add("subject", readable.subject())
        .add("text", readable.text())
        .add("deliveries", mail.deliveries());
  }
}
