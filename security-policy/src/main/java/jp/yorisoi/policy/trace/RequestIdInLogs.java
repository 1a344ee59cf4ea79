package jp.yorisoi.policy.trace;

import java.util.Arrays;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/**
 * Adds the request id to each log record of ours, and takes individual numbers out of it. The
 * formatters of the server write the entries of a map among the parameters as fields of their own,
 * so in JSON it is the field {@code RequestId} beside the message. A handler, since it sees a
 * record before those of the server, in the thread that logs.
 */
final class RequestIdInLogs extends Handler {
  static final String FIELD = "RequestId";

  @Override
  public void publish(LogRecord entry) {
    MaskedRecord.mask(entry);
    CurrentRequest.id().ifPresent(id -> entry.setParameters(with(id, entry.getParameters())));
  }

  private static Object[] with(String id, Object[] parameters) {
    Object[] known = parameters == null ? new Object[0] : parameters;
    Object[] all = Arrays.copyOf(known, known.length + 1, Object[].class);
    all[known.length] = Map.of(FIELD, id);
    return all;
  }

  @Override
  public void flush() {
    // holds nothing
  }

  @Override
  public void close() {
    // holds nothing
  }
}
