package jp.yorisoi.policy.trace;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.Logger;

/**
 * Puts {@link RequestIdInLogs} before the log of this application when it starts, and takes it away
 * when it ends. The loggers of the server and of libraries stay as they are.
 */
@ApplicationScoped
public class LogFields {
  private static final String OURS = "jp.yorisoi";

  /** Held for as long as the application lives: the server keeps loggers by weak references. */
  private final Logger logger = Logger.getLogger(OURS);

  /**
   * Called by the container when the application starts, in an EAR once for each of its modules.
   *
   * @param started the event
   */
  void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
    install();
  }

  synchronized void install() {
    remove();
    logger.addHandler(new RequestIdInLogs());
  }

  /** Takes the handler away, so that the classes of this application can go. */
  @PreDestroy
  synchronized void remove() {
    Arrays.stream(logger.getHandlers()).filter(LogFields::isOurs).forEach(logger::removeHandler);
  }

  /** By name: an earlier deployment had the same class from another loader. */
  private static boolean isOurs(Handler handler) {
    return handler.getClass().getName().equals(RequestIdInLogs.class.getName());
  }
}
