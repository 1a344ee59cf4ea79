package jp.yorisoi.ejb.gate.persistence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.vault.Vault;
import jp.yorisoi.policy.vault.VaultBroken;
import jp.yorisoi.policy.vault.Vaults;
import org.junit.jupiter.api.Test;

class JdbcGateStoreTest {

  @Test
  void without_keys_the_list_fails_and_no_package_is_blamed() {
    Vaults noKeys =
        new Vaults() {
          @Override
          public Vault front() {
            throw new VaultBroken("key file cannot be read");
          }
        };
    JdbcGateStore store = new JdbcGateStore(new DataSources(), noKeys);
    assertThatThrownBy(() -> store.waiting(50, Instant.EPOCH)).isInstanceOf(VaultBroken.class);
  }
}
