package jp.yorisoi.simulator.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.yorisoi.simulator.fault.Fault;
import jp.yorisoi.simulator.fault.Faults;
import jp.yorisoi.simulator.fault.TargetSystem;

/**
 * The SMTP server (GreenMail), on loopback only. A mail is on disk before its sender hears 250;
 * GreenMail's own mailboxes stay empty.
 */
public final class MailSink implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(MailSink.class.getName());
  private static final long START_LIMIT_MILLIS = 10_000;
  private static final String TRY_AGAIN = "451 Requested action aborted: switched to fault";

  private final SmtpServer server;

  /**
   * Starts the server.
   *
   * @param port TCP port on 127.0.0.1, 0 for any free one
   * @param ledger keeps the mails
   * @param faults the switches
   * @throws IOException when the port cannot be had
   */
  public MailSink(int port, MailLedger ledger, Faults faults) throws IOException {
    ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    server = new SmtpServer(setup, new KeepingManagers(ledger, faults));
    server.startService();
    try {
      if (!server.waitTillRunning(START_LIMIT_MILLIS)) {
        throw new IOException("SMTP port " + port + " of 127.0.0.1 cannot be had");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /**
   * The port it listens on.
   *
   * @return TCP port on 127.0.0.1
   */
  public int port() {
    return server.getPort();
  }

  @Override
  public void close() {
    server.stopService();
  }

  /** Puts our receiver into GreenMail's server. */
  private static final class KeepingManagers extends Managers {
    private final SmtpManager receiver;

    KeepingManagers(MailLedger ledger, Faults faults) {
      receiver = new Receiver(getImapHostManager(), getUserManager(), ledger, faults);
    }

    @Override
    public SmtpManager getSmtpManager() {
      return receiver;
    }
  }

  /** Takes each mail before GreenMail says 250. */
  private static final class Receiver extends SmtpManager {
    private final MailLedger ledger;
    private final Faults faults;

    /** For the mail this thread is receiving: how long its sender waits to hear that it is kept. */
    private final ThreadLocal<Integer> keepBack = new ThreadLocal<>();

    Receiver(ImapHostManager hosts, UserManager users, MailLedger ledger, Faults faults) {
      super(hosts, users);
      this.ledger = ledger;
      this.faults = faults;
    }

    @Override
    public String checkSender(SmtpState state, MailAddress sender) {
      Fault fault = faults.take(TargetSystem.MAIL);
      try {
        switch (fault.mode()) {
          case FAULT -> {
            return TRY_AGAIN;
          }
          case SLOW -> Thread.sleep(fault.millis());
          case LATE -> keepBack.set(fault.millis());
          case HANG -> {
            faults.hang();
            throw new UncheckedIOException(new IOException("Switched to hang"));
          }
          case REFUSE -> throw new UncheckedIOException(new IOException("Switched to refuse"));
          default -> {
            return null;
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return TRY_AGAIN;
      }
      return null;
    }

    @Override
    public String checkData(SmtpState state) {
      try {
        MovingMessage moving = state.getMessage();
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        moving.getMessage().writeTo(source);
        String id = moving.getMessage().getMessageID();
        ledger.take(id == null ? "sha256:" + hash(source.toByteArray()) : id, source.toByteArray());
        waitAsSwitched();
        return null;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return TRY_AGAIN;
      } catch (MessagingException | IOException | UncheckedIOException e) {
        LOG.log(Level.SEVERE, "A mail could not be kept", e);
        return "451 Requested action aborted: local error in processing";
      }
    }

    private void waitAsSwitched() throws InterruptedException {
      Integer millis = keepBack.get();
      if (millis != null) {
        keepBack.remove();
        Thread.sleep(millis);
      }
    }

    @Override
    public synchronized void send(SmtpState state) {
      // kept by checkData already
    }

    private static String hash(byte[] source) {
      try {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(source));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
