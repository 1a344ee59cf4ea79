package jp.yorisoi.ejb.support.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.yorisoi.policy.setting.Setting;
import jp.yorisoi.policy.setting.SettingMissing;

/**
 * Under which address residents reach this instance ({@code YORISOI_PUBLIC_ADDRESS}). Files that
 * others keep and pass on name it; the host a request names would be anybody's choice. Without it
 * they name no page.
 */
@ApplicationScoped
public class PublicAddress {
  private static final String NAME = "YORISOI_PUBLIC_ADDRESS";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https://[a-z0-9][a-z0-9.-]*(:[0-9]+)?(/[A-Za-z0-9._-]+)*"
              + "|http://(127\\.0\\.0\\.1|localhost)(:[0-9]+)?(/[A-Za-z0-9._-]+)*");

  private final Optional<String> address;

  /** Reads the setting; an instance with an address that is none does not start. */
  public PublicAddress() {
    this(Setting.optional(NAME));
  }

  private PublicAddress(Optional<String> address) {
    this.address = address;
    if (address.filter(given -> !ADDRESS.matcher(given).matches()).isPresent()) {
      throw new SettingMissing(NAME);
    }
  }

  /**
   * An address outside of a container.
   *
   * @param address what the setting would hold, empty for nothing
   * @return the address
   * @throws SettingMissing when it is none
   */
  public static PublicAddress of(String address) {
    return new PublicAddress(Optional.of(address).filter(given -> !given.isEmpty()));
  }

  /** Makes the container read at the start, not at the first question. */
  void onStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
    page("/");
  }

  /**
   * The address of a page.
   *
   * @param path its path below the context root, with its parameters
   * @return the whole address, empty without the setting
   */
  public Optional<String> page(String path) {
    return address.map(root -> root + path);
  }
}
