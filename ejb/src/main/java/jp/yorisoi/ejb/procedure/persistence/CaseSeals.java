package jp.yorisoi.ejb.procedure.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import jp.yorisoi.policy.vault.Vaults;

/** Seals and opens what stands in the tables of a case, each bound to its place. */
@ApplicationScoped
class CaseSeals {
  @Inject private Vaults vaults;

  byte[] seal(byte[] clear, String table, String column, String row) {
    return vaults.core().seal(clear, table, column, row);
  }

  byte[] open(byte[] sealed, String table, String column, String row) {
    return vaults.core().open(sealed, table, column, row);
  }

  byte[] sealText(String text, String table, String column, String row) {
    return text.isEmpty() ? null : seal(text.getBytes(StandardCharsets.UTF_8), table, column, row);
  }

  String openText(byte[] sealed, String table, String column, String row) {
    return sealed == null
        ? ""
        : new String(open(sealed, table, column, row), StandardCharsets.UTF_8);
  }
}
