package jp.yorisoi.ejb.support;

import java.io.OutputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import javax.crypto.spec.SecretKeySpec;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.platform.guess.FreeGuesses;
import jp.yorisoi.ejb.support.domain.OrderRule;
import jp.yorisoi.ejb.support.open.PublicAddress;
import jp.yorisoi.ejb.support.phone.MemoryCalls;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.vault.Vault;
import jp.yorisoi.policy.vault.Vaults;

/** Puts the parts of booking together without a container. */
public final class SeatWorkshop {
  /** Read once: thousands of cities of a simulation are booked by it. */
  static final SupportProgramme PROGRAMME = SupportProgramme.of(Cities.read("yasugi"));

  private static final OrderRules ORDER = OrderRules.packaged();

  private SeatWorkshop() {}

  /** Seals with a key of their own. */
  static Seals seals(Path folder) throws Exception {
    Seals seals = new Seals();
    set(seals, "vaults", vaults(folder));
    return seals;
  }

  /** The keys of the outer schema, in a file of their own. */
  public static Vaults vaults(Path folder) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    keys.load(null, null);
    char[] password = "changeit".toCharArray();
    keys.setEntry(
        "k1",
        new KeyStore.SecretKeyEntry(new SecretKeySpec(new byte[32], "AES")),
        new KeyStore.PasswordProtection(password));
    Path file = folder.resolve("keys.p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      keys.store(out, password);
    }
    Vaults vaults = new Vaults();
    set(vaults, "front", Vault.open(file, "changeit"));
    return vaults;
  }

  /** The transaction of a group, on a store in memory. */
  static SeatRounds rounds(MemoryStore store, RecordedTrail trail, Clock clock) throws Exception {
    SeatRounds rounds = new SeatRounds();
    set(rounds, "store", store);
    KindRules kinds = new KindRules();
    set(kinds, "programme", PROGRAMME);
    set(kinds, "store", store);
    set(rounds, "kinds", kinds);
    set(rounds, "cancels", new CancelTimes(PROGRAMME));
    set(rounds, "trail", trail);
    set(rounds, "clock", clock);
    set(rounds, "notices", new BookingNotices()); // nobody in these tests wants messages
    set(rounds, "offers", offers(store, new MemoryCalls(), new BookingNotices(), clock));
    set(rounds, "order", ORDER);
    set(rounds, "draws", new DrawRounds(new MemoryDraws(store), ORDER, new DrawNotices()));
    return rounds;
  }

  /** Tells of offers; the messages of {@code notices}, the calls into a list in memory. */
  static OfferNotices offers(
      MemoryStore store, MemoryCalls calls, BookingNotices notices, Clock clock) throws Exception {
    Path folder = Files.createTempDirectory("offers");
    CallerContext context = new CallerContext();
    context.actAs(Caller.NOBODY);
    Cities cities = Cities.serving("yasugi");
    OfferNotices offers = new OfferNotices();
    set(offers, "store", store);
    set(offers, "notices", notices);
    set(
        offers,
        "words",
        new NoticeWords(
            cities,
            SupportProgramme.of(cities.current()),
            PublicAddress.of("https://m.example.jp")));
    set(offers, "rules", NoticeRules.of("yasugi"));
    set(offers, "calls", calls.adding(vaults(folder), context, clock));
    set(offers, "seals", seals(folder));
    return offers;
  }

  /** The same under another rule of waiting lists. */
  static SeatRounds rounds(MemoryStore store, RecordedTrail trail, Clock clock, OrderRule rule)
      throws Exception {
    SeatRounds rounds = rounds(store, trail, clock);
    set(rounds, "order", order(rule));
    return rounds;
  }

  /** What a wish does whose number was somebody else's. */
  static void redraw(SeatAct act) {
    if (act instanceof SeatAct.Book book) {
      book.draft().draw();
    }
  }

  /** A rule that is in force. */
  static OrderRules order(OrderRule rule) {
    return new OrderRules() {
      @Override
      OrderRule current() {
        return rule;
      }
    };
  }

  /** The transaction of PINs, with guesses that are never shut. */
  static PinRounds pins(MemoryStore store, Seals seals, FreeGuesses guesses) throws Exception {
    PinRounds pins = new PinRounds();
    set(pins, "store", store);
    set(pins, "seals", seals);
    set(pins, "guesses", guesses);
    return pins;
  }

  /** Sets a field that the container would. */
  public static void set(Object target, String field, Object value) throws Exception {
    Field found = target.getClass().getDeclaredField(field);
    found.setAccessible(true);
    found.set(target, value);
  }
}
