package jp.yorisoi.launcher.demo;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import jp.yorisoi.launcher.database.Databases;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Secrets;

/**
 * Creates the accounts of the demonstration. An account that exists is left as it is: somebody may
 * have locked it or given it another password.
 */
public final class DemoStaff {
  private static final int ITERATIONS = 210_000;
  private static final int SALT_BYTES = 16;
  private static final int KEY_BITS = 256;
  private static final int PARTS = 4;

  private final Secrets secrets;

  /**
   * The staff with their passwords.
   *
   * @param secrets where the passwords are kept
   */
  public DemoStaff(Secrets secrets) {
    this.secrets = secrets;
  }

  /**
   * Creates who is missing, each in the schemas of the networks he or she works in.
   *
   * @param databases where the schemas are
   * @return user ids of accounts that have another password than the one kept here
   */
  public Set<String> seed(Databases databases) {
    Set<String> others = new TreeSet<>();
    try {
      for (Schema schema : Schema.values()) {
        try (Connection owner = databases.owner(schema).connect()) {
          for (DemoAccount account : DemoAccount.all()) {
            if (account.schemas().contains(schema)) {
              Optional<String> stored = storedHash(owner, account);
              if (stored.isEmpty()) {
                insert(owner, account);
              } else if (fits(secrets.get(account.secret()), stored.get())) {
                renew(owner, account);
              } else {
                others.add(account.userId());
              }
            }
          }
        }
      }
      return others;
    } catch (SQLException refused) {
      throw new LaunchFailure("デモ用の職員を登録できません: " + refused.getMessage(), refused);
    }
  }

  private static Optional<String> storedHash(Connection owner, DemoAccount account)
      throws SQLException {
    try (PreparedStatement select =
        owner.prepareStatement("SELECT password_hash FROM staff_account WHERE user_id = ?")) {
      select.setString(1, account.userId());
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    }
  }

  /** The policy lets no grant go on for years; those of the demonstration begin anew each time. */
  private static void renew(Connection owner, DemoAccount account) throws SQLException {
    try (PreparedStatement update =
        owner.prepareStatement(
            "UPDATE staff_grant SET valid_from = CURRENT_DATE - INTERVAL 1 DAY,"
                + " valid_until = CURRENT_DATE + INTERVAL 1 YEAR"
                + " WHERE user_id = ?")) {
      update.setString(1, account.userId());
      update.executeUpdate();
    }
  }

  private void insert(Connection owner, DemoAccount account) throws SQLException {
    owner.setAutoCommit(false);
    try (PreparedStatement person =
            owner.prepareStatement(
                "INSERT INTO staff_account (user_id, display_name, office, password_hash) VALUES"
                    + " (?, ?, ?, ?)");
        PreparedStatement grant =
            owner.prepareStatement(
                "INSERT INTO staff_grant (user_id, role, valid_from, valid_until)"
                    + " VALUES (?, ?, CURRENT_DATE - INTERVAL 1 DAY, CURRENT_DATE + INTERVAL 1 YEAR)")) {
      person.setString(1, account.userId());
      person.setString(2, account.displayName());
      person.setString(3, account.office());
      person.setString(4, hash(secrets.get(account.secret())));
      person.executeUpdate();
      for (String role : account.roles()) {
        grant.setString(1, account.userId());
        grant.setString(2, role);
        grant.executeUpdate();
      }
      owner.commit();
    } catch (SQLException refused) {
      owner.rollback();
      throw refused;
    } finally {
      owner.setAutoCommit(true);
    }
  }

  /** The form the application reads: {@code pbkdf2-sha512$iterations$salt$key}, both in Base64. */
  static String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return hash(password, salt);
  }

  /** Whether a password is the one behind a hash of ours. */
  static boolean fits(String password, String stored) {
    String[] parts = stored.split("\\$");
    return parts.length == PARTS
        && hash(password, Base64.getDecoder().decode(parts[2])).equals(stored);
  }

  private static String hash(String password, byte[] salt) {
    PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, KEY_BITS);
    try {
      byte[] key =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
      Base64.Encoder base64 = Base64.getEncoder();
      return "pbkdf2-sha512$"
          + ITERATIONS
          + "$"
          + base64.encodeToString(salt)
          + "$"
          + base64.encodeToString(key);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    } finally {
      spec.clearPassword();
    }
  }
}
