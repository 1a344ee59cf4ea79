package jp.yorisoi.integration.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import jp.yorisoi.ejb.platform.stamp.TimeStampFailure;
import jp.yorisoi.integration.outgoing.BoundedHttp;
import jp.yorisoi.integration.outgoing.HttpFailure;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/** Asks one authority: a question with a number used once, and an answer that is checked. */
final class TimeStampClient {
  private static final int LARGEST_ANSWER = 64 * 1024;
  private static final int NONCE_BITS = 64;
  private static final int OK = 200;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final TimeStampSettings settings;
  private final BoundedHttp http;
  private final TokenCheck check;

  TimeStampClient(TimeStampSettings settings) {
    this.settings = settings;
    this.http =
        new BoundedHttp(settings.address(), settings.connectTimeout(), settings.totalTimeout());
    this.check = TokenCheck.read(settings.root());
  }

  byte[] stamp(byte[] hash) throws TimeStampFailure {
    try {
      TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
      generator.setCertReq(true);
      TimeStampRequest question =
          generator.generate(TSPAlgorithms.SHA256, hash, new BigInteger(NONCE_BITS, RANDOM));
      TimeStampResponse answer = new TimeStampResponse(ask(question.getEncoded()));
      answer.validate(question); // status, number used once, and the very hash
      TimeStampToken token = answer.getTimeStampToken();
      if (token == null) {
        throw new TimeStampFailure("tsa_refused_" + answer.getStatus(), null);
      }
      check.require(token);
      return token.getEncoded();
    } catch (TSPException | IOException wrong) {
      throw new TimeStampFailure("tsa_answer_wrong", wrong);
    }
  }

  private byte[] ask(byte[] question) throws TimeStampFailure {
    HttpRequest request =
        HttpRequest.newBuilder(settings.address().at(""))
            .header("Content-Type", "application/timestamp-query")
            .header("Accept", "application/timestamp-reply")
            .POST(HttpRequest.BodyPublishers.ofByteArray(question))
            .build();
    try {
      HttpResponse<byte[]> response = http.send(request, LARGEST_ANSWER);
      if (response.statusCode() != OK) {
        throw new TimeStampFailure("tsa_http_" + response.statusCode(), null);
      }
      return response.body();
    } catch (HttpFailure failure) {
      throw new TimeStampFailure("tsa_" + failure.getMessage(), failure);
    }
  }
}
