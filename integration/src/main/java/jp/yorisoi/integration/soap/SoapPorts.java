package jp.yorisoi.integration.soap;

import com.sun.xml.ws.developer.JAXWSProperties;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.handler.MessageContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.yorisoi.integration.outgoing.Destination;
import jp.yorisoi.policy.trace.CurrentRequest;
import jp.yorisoi.policy.trace.RequestId;

/**
 * Sets address and time-outs of a port, without which JAX-WS waits for ever, follows no redirect,
 * and hands the request id on.
 */
public final class SoapPorts {
  private static final int CHUNK = 8192;

  private SoapPorts() {}

  /**
   * Makes a port ready to call.
   *
   * @param port a fresh port; ports are not shared between threads
   * @param address where the foreign system answers
   * @param connect longest time to connect
   * @param answer longest time to wait for more of the answer
   * @param <T> type of the port
   * @return the same port
   */
  public static <T> T ready(T port, Destination address, Duration connect, Duration answer) {
    Map<String, Object> context = ((BindingProvider) port).getRequestContext();
    context.put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, address.at("").toString());
    context.put(JAXWSProperties.CONNECT_TIMEOUT, Math.toIntExact(connect.toMillis()));
    context.put(JAXWSProperties.REQUEST_TIMEOUT, Math.toIntExact(answer.toMillis()));
    // a request that is streamed is not sent again to where an answer points
    context.put(JAXWSProperties.HTTP_CLIENT_STREAMING_CHUNK_SIZE, CHUNK);
    CurrentRequest.id()
        .ifPresent(
            id ->
                context.put(
                    MessageContext.HTTP_REQUEST_HEADERS, Map.of(RequestId.HEADER, List.of(id))));
    return port;
  }
}
