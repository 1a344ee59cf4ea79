package jp.yorisoi.simulator;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts the simulator as a process: prints "simulator ready" when it serves and stops cleanly on
 * SIGTERM.
 */
public final class Main {

  private static final Logger LOG = Logger.getLogger(Main.class.getName());

  /** Chatty parts; kept here because a logger nobody holds forgets its level. */
  private static final List<Logger> CHATTY =
      List.of(
          Logger.getLogger("com.icegreen.greenmail"),
          Logger.getLogger("com.sun.xml.ws.monitoring"));

  private Main() {}

  /**
   * Starts the process.
   *
   * @param arguments see {@link Options}
   */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
    try {
      Simulator simulator =
          Simulator.start(Options.of(arguments, System.getenv()), Clock.systemUTC());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(simulator), "stop"));
      System.out.println(
          "simulator ready http://127.0.0.1:"
              + simulator.port()
              + "/ smtp 127.0.0.1:"
              + simulator.smtpPort());
      System.out.flush();
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    } catch (IOException | GeneralSecurityException e) {
      LOG.log(Level.SEVERE, "The simulator cannot start", e);
      System.exit(1);
    }
  }

  private static void stop(Simulator simulator) {
    try {
      simulator.close();
    } catch (IOException e) {
      LOG.log(Level.SEVERE, "The simulator could not close its files", e);
    }
  }
}
