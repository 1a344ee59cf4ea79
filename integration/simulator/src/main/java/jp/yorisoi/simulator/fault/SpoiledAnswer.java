package jp.yorisoi.simulator.fault;

import java.nio.charset.StandardCharsets;

/** SOAP answers as a broken or hostile register or core would give them. */
final class SpoiledAnswer {

  private static final String ENVELOPE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      %s<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/">
        <S:Body>
      %s
        </S:Body>
      </S:Envelope>
      """;

  private SpoiledAnswer() {}

  static byte[] fault(TargetSystem system) {
    String detail =
        """
            <S:Fault>
              <faultcode>S:Server</faultcode>
              <faultstring>Switched to fault</faultstring>
              <detail>
                <serviceFault xmlns="%s"><code>UNAVAILABLE</code><message>Switched to fault</message></serviceFault>
              </detail>
            </S:Fault>"""
            .formatted(namespace(system) + ":1");
    return ENVELOPE.formatted("", detail).getBytes(StandardCharsets.UTF_8);
  }

  static byte[] wrongNamespace(TargetSystem system, String request) {
    return ENVELOPE
        .formatted("", body(system, request, namespace(system) + ":0", "9999999999"))
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] externalEntity(TargetSystem system, String request, String entityAddress) {
    String doctype = "<!DOCTYPE S:Envelope [<!ENTITY outside SYSTEM \"" + entityAddress + "\">]>\n";
    return ENVELOPE
        .formatted(doctype, body(system, request, namespace(system) + ":1", "&outside;"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String namespace(TargetSystem system) {
    return "urn:yorisoi:" + system.id();
  }

  private static String body(TargetSystem system, String request, String namespace, String text) {
    if (system == TargetSystem.ALLOWANCE) {
      return request.contains("registerDecision")
          ? """
              <registerDecisionResponse xmlns="%s">
                <acknowledgement><acknowledgementNumber>%s</acknowledgementNumber><alreadyTaken>false</alreadyTaken></acknowledgement>
              </registerDecisionResponse>"""
              .formatted(namespace, text)
          : "<findDecisionResponse xmlns=\"%s\"><registered><acknowledgementNumber>%s</acknowledgementNumber></registered></findDecisionResponse>"
              .formatted(namespace, text);
    }
    String resident =
        """
        <resident>
          <addresseeNumber>1000002018</addresseeNumber><householdNumber>5000001017</householdNumber><name>%s</name><kana>ヤスギ</kana>
          <dateOfBirth>1988-04-12</dateOfBirth><sex>1</sex><postalCode>6920011</postalCode><address>島根県</address>
          <relationshipCode>02</relationshipCode><relationshipText>世帯主</relationshipText><residentState>1</residentState><version>1</version>
        </resident>"""
            .formatted(text);
    return request.contains("listResidents")
        ? "<listResidentsResponse xmlns=\"%s\"><page><asOf>2026-11-22T09:00:00+09:00</asOf>%s</page></listResidentsResponse>"
            .formatted(namespace, resident)
        : "<findResidentResponse xmlns=\"%s\">%s</findResidentResponse>"
            .formatted(namespace, resident);
  }
}
