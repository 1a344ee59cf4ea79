package jp.yorisoi.ejb.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.FollowStore.FollowCount;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.TypedPerson;
import jp.yorisoi.policy.vault.Vaults;

/**
 * From class to use: whether people who attended a class, and agreed to it, later sent an online
 * procedure. They are known by a keyed hash that serves nothing else, so it cannot be compared with
 * the one of bookings. Takes part in the transaction of the desk that asks.
 */
@ApplicationScoped
public class ClassToUse {
  private static final String USE = "class-to-use";

  @Inject private FollowStore follow;
  @Inject private Vaults vaults;
  @Inject private Clock clock;

  /**
   * Somebody has sent an online procedure. Of who did not agree at a class nothing is written.
   *
   * @param kana name as in the request
   * @param phone telephone number as in the request, empty when none was given
   */
  public void used(String kana, String phone) {
    Optional<String> name = TypedPerson.kana(kana);
    Optional<String> number = TypedPerson.phone(phone);
    if (name.isPresent() && number.isPresent()) {
      follow.used(
          key(name.get(), number.get()), LocalDate.ofInstant(clock.instant(), SchedulePlan.JAPAN));
    }
  }

  /**
   * Counts by kind and district, for tables that hide what is few.
   *
   * @param from first day of classes
   * @param until day after the last
   * @param usedBefore uses from this day on are not counted yet
   * @return counts, about nobody by name
   */
  public List<FollowCount> counts(LocalDate from, LocalDate until, LocalDate usedBefore) {
    return follow.counts(from, until, usedBefore);
  }

  byte[] key(String kana, String phone) {
    return vaults
        .front()
        .keyedHash(USE, TypedPerson.identity(kana, phone).getBytes(StandardCharsets.UTF_8));
  }
}
