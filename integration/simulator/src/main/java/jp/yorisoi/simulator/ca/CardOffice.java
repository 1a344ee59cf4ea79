package jp.yorisoi.simulator.ca;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yorisoi.simulator.journal.Journal;
import jp.yorisoi.simulator.population.Card;
import jp.yorisoi.simulator.population.CardKey;
import jp.yorisoi.simulator.population.Population;
import jp.yorisoi.simulator.population.Resident;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Issues and revokes the signing certificates of the made-up people. The certificate with the
 * serial of the register is made when its holder first signs, and kept. People share a few key
 * pairs: making one each would take minutes.
 */
public final class CardOffice implements Closeable {

  private static final int KEYS_OF_A_KIND = 4;
  private static final Duration LIFE = Duration.ofDays(365 * 5L);

  private final Path folder;
  private final TestAuthority authority;
  private final Population population;
  private final Clock clock;
  private final Journal journal;
  private final SecureRandom random = new SecureRandom();
  private final Map<BigInteger, X509CertificateHolder> issued = new HashMap<>();
  private final Map<BigInteger, Instant> revoked = new HashMap<>();
  private Issuer stranger;

  /**
   * Opens the office.
   *
   * @param folder keeps keys and the journal of certificates
   * @param authority who signs them
   * @param population whose cards they are
   * @param clock tells the time
   * @throws IOException when the journal cannot be read
   */
  public CardOffice(Path folder, TestAuthority authority, Population population, Clock clock)
      throws IOException {
    this.folder = folder;
    this.authority = authority;
    this.population = population;
    this.clock = clock;
    this.journal = Journal.open(folder.resolve("cards.journal"), this::replay);
  }

  /**
   * What a person signs with: the valid certificate whose serial the register knows.
   *
   * @param holder a person with a card
   * @return key and certificate
   */
  public synchronized SigningIdentity valid(Resident holder) {
    Card card = holder.cardIfAny().orElseThrow();
    KeyPair keys = keys(card.key(), card.signingSerial());
    X509CertificateHolder certificate = issued.get(card.signingSerial());
    if (certificate == null) {
      certificate =
          issue(
              authority.issuing(),
              holder,
              card.signingSerial(),
              keys,
              clock.instant().minus(Duration.ofDays(30)),
              LIFE);
      keep(certificate);
    }
    return new SigningIdentity(keys.getPrivate(), certificate, authority.chain());
  }

  /**
   * A certificate of the same person that has run out.
   *
   * @param holder a person with a card
   * @return key and certificate; its serial is not in the register, and OCSP calls it good
   */
  public synchronized SigningIdentity expired(Resident holder) {
    return another(
        authority.issuing(), holder, clock.instant().minus(LIFE).minus(Duration.ofDays(10)));
  }

  /**
   * A certificate of the same person that was revoked a day ago.
   *
   * @param holder a person with a card
   * @return key and certificate
   */
  public synchronized SigningIdentity revoked(Resident holder) {
    SigningIdentity identity =
        another(authority.issuing(), holder, clock.instant().minus(Duration.ofDays(30)));
    revoke(identity.certificate().getSerialNumber(), clock.instant().minus(Duration.ofDays(1)));
    return identity;
  }

  /**
   * A certificate that looks right but comes from an authority nobody trusts.
   *
   * @param holder a person with a card
   * @return key and certificate; OCSP does not know it
   */
  public synchronized SigningIdentity stranger(Resident holder) {
    try {
      if (stranger == null) {
        stranger =
            Issuer.root(
                authority.issuing().certificate().getSubject().toString(),
                KeyFile.make(CardKey.RSA),
                clock.instant());
      }
      KeyPair keys = keys(holder.cardIfAny().orElseThrow().key(), BigInteger.ZERO);
      X509CertificateHolder certificate =
          issue(
              stranger,
              holder,
              freshSerial(),
              keys,
              clock.instant().minus(Duration.ofDays(30)),
              LIFE);
      return new SigningIdentity(keys.getPrivate(), certificate, List.of(stranger.certificate()));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Revokes a certificate for good.
   *
   * @param serial its serial number
   * @param at from when it counts as revoked
   */
  public synchronized void revoke(BigInteger serial, Instant at) {
    journal.append(
        Json.createObjectBuilder()
            .add("type", "revoked")
            .add("serial", serial.toString(16))
            .add("at", at.toString())
            .build());
    revoked.put(serial, at);
  }

  /**
   * What OCSP says of a serial number of the issuing authority.
   *
   * @param serial the serial number
   * @return good, revoked or unknown
   */
  synchronized CardStatus status(BigInteger serial) {
    Instant at = revoked.get(serial);
    if (at != null) {
      return new CardStatus(true, at);
    }
    return new CardStatus(issued.containsKey(serial) || population.hasSerial(serial), null);
  }

  /**
   * How many certificates were revoked.
   *
   * @return the number
   */
  public synchronized int revokedCount() {
    return revoked.size();
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }

  private SigningIdentity another(Issuer issuer, Resident holder, Instant from) {
    BigInteger serial = freshSerial();
    KeyPair keys = keys(holder.cardIfAny().orElseThrow().key(), serial);
    X509CertificateHolder certificate = issue(issuer, holder, serial, keys, from, LIFE);
    keep(certificate);
    return new SigningIdentity(keys.getPrivate(), certificate, authority.chain());
  }

  private BigInteger freshSerial() {
    return new BigInteger(62, random).setBit(61);
  }

  private KeyPair keys(CardKey kind, BigInteger serial) {
    try {
      return KeyFile.loadOrMake(
          folder, kind.id() + "-" + serial.mod(BigInteger.valueOf(KEYS_OF_A_KIND)), kind);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static X509CertificateHolder issue(
      Issuer issuer,
      Resident holder,
      BigInteger serial,
      KeyPair keys,
      Instant from,
      Duration life) {
    try {
      return issuer.signing(holder, serial, keys.getPublic(), from, from.plus(life));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keep(X509CertificateHolder certificate) {
    try {
      String der = Base64.getEncoder().encodeToString(certificate.getEncoded());
      journal.append(
          Json.createObjectBuilder().add("type", "issued").add("certificate", der).build());
      issued.put(certificate.getSerialNumber(), certificate);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void replay(JsonObject entry) {
    if (entry.getString("type").equals("revoked")) {
      revoked.put(
          new BigInteger(entry.getString("serial"), 16), Instant.parse(entry.getString("at")));
      return;
    }
    try {
      X509CertificateHolder certificate =
          new X509CertificateHolder(Base64.getDecoder().decode(entry.getString("certificate")));
      issued.put(certificate.getSerialNumber(), certificate);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
