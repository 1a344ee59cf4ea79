package jp.yorisoi.ejb.request;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Field;
import jp.yorisoi.ejb.catalogue.Page;
import jp.yorisoi.ejb.intake.Submission;
import jp.yorisoi.ejb.intake.SubmissionStore;
import jp.yorisoi.ejb.intake.archive.Channel;
import jp.yorisoi.ejb.intake.archive.PackageDocument;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.ejb.platform.guess.Guesses;
import jp.yorisoi.ejb.platform.number.ReceiptNumbers;
import jp.yorisoi.ejb.support.ClassToUse;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.vault.Vault;
import jp.yorisoi.policy.vault.Vaults;

/** The desk with its stores in memory and a clock that can be moved. */
final class RequestFixture {
  static final Vault VAULT = vault();

  final List<String> used = new ArrayList<>();
  final MemoryDrafts drafts = new MemoryDrafts();
  final MemorySubmissions submissions = new MemorySubmissions();
  final MovingClock clock = new MovingClock();
  final AuditDetails details = new AuditDetails();
  final RequestDesk desk =
      new RequestDesk(
          new ClassToUse() {
            @Override
            public void used(String kana, String phone) {
              used.add(kana + " " + phone);
            }
          },
          drafts,
          submissions,
          new Counting(),
          new NoGuesses(),
          Catalogue.packaged(),
          Cities.serving("yasugi"),
          new TestVaults(),
          details,
          clock);
  final DocumentDesk documents = new DocumentDesk(drafts, Catalogue.packaged(), details, clock);
  final Attaching attaching = new Attaching(documents);

  /** Calls the desk as the guard would. */
  <T> T call(Supplier<T> work) {
    details.begin(null);
    try {
      return work.get();
    } finally {
      details.end();
    }
  }

  /** Fills in every page this applicant is asked and attaches what it is told to. */
  String filledIn(Answers answers, byte[] picture) {
    String token = call(() -> desk.begin("child-allowance-claim"));
    String pageId = null;
    while (true) {
      String present = pageId;
      PageView view = call(() -> desk.page(token, present));
      if (!view.documents().isEmpty()) {
        call(() -> attaching.attach(token, "insurance-proof", picture));
      }
      SaveOutcome outcome =
          call(() -> desk.save(token, view.page().id(), typed(view.page(), answers)));
      Optional<String> next = ((SaveOutcome.Saved) outcome).nextPageId();
      if (next.isEmpty()) {
        return token;
      }
      pageId = next.get();
    }
  }

  static Map<String, List<String>> typed(Page page, Answers answers) {
    Map<String, List<String>> typed = new HashMap<>();
    for (Field field : page.fields()) {
      typed.put(field.id(), List.of(answers.value(field.id())));
    }
    return typed;
  }

  private static Vault vault() {
    try {
      Path file = Files.createTempFile("keys", ".p12");
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      SecretKey key = new SecretKeySpec(new byte[32], "AES");
      store.setEntry(
          "k1",
          new KeyStore.SecretKeyEntry(key),
          new KeyStore.PasswordProtection("test".toCharArray()));
      try (OutputStream out = Files.newOutputStream(file)) {
        store.store(out, "test".toCharArray());
      }
      return Vault.open(file, "test");
    } catch (IOException | GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  static final class TestVaults extends Vaults {
    @Override
    public Vault front() {
      return VAULT;
    }
  }

  static final class Counting extends ReceiptNumbers {
    private int last;

    @Override
    public ReceiptNumber next() {
      return ReceiptNumber.of(YearMonth.of(2026, 11), ++last);
    }
  }

  static final class NoGuesses extends Guesses {
    @Override
    public int forgetOld() {
      return 0;
    }
  }

  static final class MovingClock extends Clock {
    private Instant now = Instant.parse("2026-11-22T00:00:00Z");

    void move(Duration by) {
      now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  static final class MemoryDrafts implements DraftStore {
    final Map<DraftKey, Draft> drafts = new LinkedHashMap<>();
    final Map<DraftKey, Map<String, PackageDocument>> documents = new HashMap<>();

    @Override
    public void add(Draft draft, Instant now) {
      drafts.put(draft.key(), draft);
    }

    @Override
    public Optional<Draft> find(DraftKey key, Instant now, boolean forChange) {
      return Optional.ofNullable(drafts.get(key)).filter(draft -> draft.expiresAt().isAfter(now));
    }

    @Override
    public void save(Draft draft) {
      drafts.put(draft.key(), draft);
    }

    @Override
    public void sent(DraftKey key, ReceiptNumber number) {
      Draft draft = drafts.get(key);
      documents.remove(key);
      drafts.put(
          key,
          new Draft(
              key,
              draft.procedureId(),
              draft.procedureVersion(),
              Answers.NONE,
              draft.expiresAt(),
              Optional.of(number)));
    }

    @Override
    public void attach(DraftKey key, PackageDocument document, Instant now) {
      documents
          .computeIfAbsent(key, k -> new LinkedHashMap<>())
          .put(document.documentId(), document);
    }

    @Override
    public void detach(DraftKey key, String documentId) {
      documents.getOrDefault(key, new HashMap<>()).remove(documentId);
    }

    @Override
    public List<AttachedDocument> attached(DraftKey key) {
      return documents(key).stream()
          .map(d -> new AttachedDocument(d.documentId(), d.type().mediaType(), d.content().length))
          .toList();
    }

    @Override
    public List<PackageDocument> documents(DraftKey key) {
      return List.copyOf(documents.getOrDefault(key, Map.of()).values());
    }

    @Override
    public int forgetExpired(Instant now) {
      int before = drafts.size();
      drafts.values().removeIf(draft -> !draft.expiresAt().isAfter(now));
      return before - drafts.size();
    }
  }

  static final class MemorySubmissions implements SubmissionStore {
    final List<Submission> stored = new ArrayList<>();

    @Override
    public Optional<ReceiptNumber> find(Channel source, String sourceNumber) {
      return Optional.empty();
    }

    @Override
    public void add(Submission submission, Instant now) {
      stored.add(submission);
    }

    @Override
    public void acknowledged(Channel source, String sourceNumber, Instant now) {
      throw new UnsupportedOperationException("not for requests of residents");
    }
  }
}
