package jp.yorisoi.integration.sms;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.Map;
import jp.yorisoi.ejb.support.NoticeMessage;
import jp.yorisoi.integration.outgoing.Destination;
import jp.yorisoi.integration.outgoing.HttpFailure;
import jp.yorisoi.integration.outgoing.TokenApi;
import jp.yorisoi.integration.sync.DeliveryFailure;
import jp.yorisoi.policy.number.IndividualNumber;
import jp.yorisoi.policy.setting.Setting;

/**
 * Sends short messages through the gateway of a carrier (docs/interfaces.md). The gateway knows a
 * message by our id, so that one sent twice after a crash arrives once.
 */
@ApplicationScoped
public class SmsSender {
  private static final int BAD_REQUEST = 400;
  private static final int UNPROCESSABLE = 422;
  private volatile TokenApi gateway;

  /** For the container. */
  public SmsSender() {}

  SmsSender(TokenApi gateway) {
    this.gateway = gateway;
  }

  /**
   * Sends one message.
   *
   * @param messageId id of the message
   * @param notice what to send
   * @throws DeliveryFailure for good, when the gateway refuses number or text; later, when it is
   *     not there or does not know us
   */
  public void send(String messageId, NoticeMessage notice) throws DeliveryFailure {
    JsonObject body =
        JSON.createObjectBuilder()
            .add("clientId", messageId)
            .add("to", notice.to())
            // written without individual numbers; what is sent cannot be called back
            .add("text", IndividualNumber.masked(notice.body()))
            .build();
    try {
      int status = gateway().post("/messages", body, Map.of());
      if (status == BAD_REQUEST || status == UNPROCESSABLE) {
        throw DeliveryFailure.forGood("sms_refused_" + status, null);
      }
      if (status < 200 || status >= 300) {
        throw DeliveryFailure.later("sms_http_" + status, null);
      }
    } catch (HttpFailure failure) {
      throw DeliveryFailure.later("sms_" + failure.getMessage(), failure);
    }
  }

  private TokenApi gateway() {
    if (gateway == null) {
      gateway =
          new TokenApi(
              Destination.ofSetting("YORISOI_SMS_URL"), Setting.required("YORISOI_SMS_TOKEN"));
    }
    return gateway;
  }
}
