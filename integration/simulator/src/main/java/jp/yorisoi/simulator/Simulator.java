package jp.yorisoi.simulator;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import jakarta.xml.ws.Endpoint;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.yorisoi.simulator.allowance.AllowanceEndpoint;
import jp.yorisoi.simulator.allowance.DecisionLedger;
import jp.yorisoi.simulator.ca.AuthorityResource;
import jp.yorisoi.simulator.ca.CardOffice;
import jp.yorisoi.simulator.ca.OcspResponder;
import jp.yorisoi.simulator.ca.TestAuthority;
import jp.yorisoi.simulator.ca.TimeStampOffice;
import jp.yorisoi.simulator.ca.TimeStampResource;
import jp.yorisoi.simulator.fault.FaultFilter;
import jp.yorisoi.simulator.fault.Faults;
import jp.yorisoi.simulator.fault.FaultsResource;
import jp.yorisoi.simulator.fault.TargetSystem;
import jp.yorisoi.simulator.mail.MailLedger;
import jp.yorisoi.simulator.mail.MailSink;
import jp.yorisoi.simulator.message.LineResource;
import jp.yorisoi.simulator.message.MessageLedger;
import jp.yorisoi.simulator.message.SmsResource;
import jp.yorisoi.simulator.online.ApplicationLedger;
import jp.yorisoi.simulator.online.OnlineRequestResource;
import jp.yorisoi.simulator.online.Tokens;
import jp.yorisoi.simulator.pack.RequestDesk;
import jp.yorisoi.simulator.pack.RequestsResource;
import jp.yorisoi.simulator.page.IndexPage;
import jp.yorisoi.simulator.page.MailboxPage;
import jp.yorisoi.simulator.page.MessagesPage;
import jp.yorisoi.simulator.page.PageResource;
import jp.yorisoi.simulator.page.StateJson;
import jp.yorisoi.simulator.population.Population;
import jp.yorisoi.simulator.register.RegisterEndpoint;

/**
 * All simulated systems behind one HTTP port and one SMTP port of 127.0.0.1. Life cycle: {@link
 * #start}, serve, {@link #close}; after a crash a new one on the same folder knows everything that
 * was acknowledged.
 */
public final class Simulator implements Closeable {

  private final Deque<Closeable> parts = new ArrayDeque<>();
  private final Faults faults = new Faults();
  private final Options options;
  private final Clock clock;
  private HttpServer server;
  private MailSink mailSink;

  private Simulator(Options options, Clock clock) {
    this.options = options;
    this.clock = clock;
  }

  /**
   * Starts a simulator.
   *
   * @param options how
   * @param clock tells the time
   * @return the running simulator
   * @throws IOException when its folder is used by another one, or a port or file cannot be had
   * @throws GeneralSecurityException when the platform lacks an algorithm
   */
  public static Simulator start(Options options, Clock clock)
      throws IOException, GeneralSecurityException {
    Simulator simulator = new Simulator(options, clock);
    try {
      simulator.open();
      return simulator;
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      simulator.close();
      throw e;
    }
  }

  private void open() throws IOException, GeneralSecurityException {
    Path data = options.data();
    lock(data);
    Population population = Population.of(options.city(), options.residents());
    TestAuthority authority = TestAuthority.open(data.resolve("ca"), clock);
    CardOffice office = keep(new CardOffice(data.resolve("ca"), authority, population, clock));
    ApplicationLedger applications =
        keep(new ApplicationLedger(data.resolve("online-request"), clock));
    DecisionLedger decisions =
        keep(new DecisionLedger(data.resolve("allowance/decisions.journal"), clock));
    MailLedger mails = keep(new MailLedger(data.resolve("mail/mails.journal"), clock));
    MessageLedger sms = keep(new MessageLedger(data.resolve("message/sms.journal"), clock));
    MessageLedger line = keep(new MessageLedger(data.resolve("message/line.journal"), clock));
    RegisterEndpoint register = new RegisterEndpoint(population, clock);

    mailSink = new MailSink(options.smtpPort(), mails, faults);
    parts.push(mailSink::close);
    server =
        HttpServer.create(
            new InetSocketAddress(
                InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), options.port()),
            0);
    ExecutorService threads = Executors.newCachedThreadPool();
    server.setExecutor(threads);
    parts.push(threads::shutdownNow);

    publish("/register", TargetSystem.REGISTER, register);
    publish("/allowance", TargetSystem.ALLOWANCE, new AllowanceEndpoint(population, decisions));
    Tokens tokens = new Tokens(options.user(), options.password(), options.tokenLife(), clock);
    guard(
        mount(OnlineRequestResource.BASE, new OnlineRequestResource(applications, tokens)),
        TargetSystem.ONLINE_REQUEST);
    guard(mount(SmsResource.BASE, new SmsResource(sms, options.messageToken())), TargetSystem.SMS);
    guard(
        mount(LineResource.BASE, new LineResource(line, options.messageToken())),
        TargetSystem.LINE);
    AuthorityResource certificates =
        new AuthorityResource(authority, new OcspResponder(authority, office, clock));
    mount("/ca/", certificates);
    guard(mount("/ocsp", certificates), TargetSystem.OCSP);
    TimeStampResource stamps =
        new TimeStampResource(TimeStampOffice.open(data.resolve("tsa"), clock));
    mount("/tsa/", stamps);
    guard(mount("/tsa", stamps), TargetSystem.TIME_STAMP);
    mount(
        "/simulate/requests",
        new RequestsResource(
            new RequestDesk(population, office, applications, clock, this::canaryAddress)));
    mount("/faults", new FaultsResource(faults));
    mount(
        "/",
        new PageResource(
            new IndexPage(population, applications, decisions, mails, office, register, faults),
            new MailboxPage(mails, population.city().label()),
            new MessagesPage(sms, line, population.city().label()),
            new StateJson(applications, decisions, mails, sms, line)));
    server.start();
    parts.push(() -> server.stop(0));
  }

  /**
   * The HTTP port it listens on.
   *
   * @return TCP port on 127.0.0.1
   */
  public int port() {
    return server.getAddress().getPort();
  }

  /**
   * The SMTP port it listens on.
   *
   * @return TCP port on 127.0.0.1
   */
  public int smtpPort() {
    return mailSink.port();
  }

  /** Stops serving, lets go of hanging calls and closes the files. */
  @Override
  public void close() throws IOException {
    while (!parts.isEmpty()) {
      parts.pop().close();
    }
  }

  private void lock(Path data) throws IOException {
    Files.createDirectories(data);
    FileChannel lock =
        keep(
            FileChannel.open(
                data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    if (lock.tryLock() == null) {
      throw new IOException("Another simulator uses " + data);
    }
  }

  private void publish(String path, TargetSystem system, Object implementation) {
    HttpContext context = server.createContext(path);
    guard(context, system);
    Endpoint endpoint = Endpoint.create(implementation);
    endpoint.publish(context);
  }

  private HttpContext mount(String path, HttpHandler handler) {
    return server.createContext(path, handler);
  }

  private void guard(HttpContext context, TargetSystem system) {
    context.getFilters().add(new FaultFilter(system, faults, this::canaryAddress));
  }

  private String canaryAddress() {
    return "http://127.0.0.1:" + port() + "/faults/canary";
  }

  private <T extends Closeable> T keep(T part) {
    parts.push(part);
    return part;
  }
}
