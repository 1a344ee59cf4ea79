package jp.yorisoi.ejb.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Names of those who come to a session, for rules that must not let them through. They are compared
 * and shown to nobody.
 */
@Dependent
public class ComingNames {
  @Inject private SupportStore store;
  @Inject private Seals seals;

  /**
   * The names, those kept off the lists too.
   *
   * @param sessionId the session
   * @return kana names, without the empty ones
   */
  public List<String> of(long sessionId) {
    return store.seated(sessionId).stream()
        .filter(booking -> booking.person() != null)
        .map(booking -> seals.open(booking).kana())
        .filter(kana -> !kana.isEmpty())
        .toList();
  }
}
