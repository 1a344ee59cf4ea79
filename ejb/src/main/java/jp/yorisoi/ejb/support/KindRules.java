package jp.yorisoi.ejb.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.SupportRules;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.domain.OpenSlots;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.WishRules;
import jp.yorisoi.ejb.support.domain.WishRules.Claim;
import jp.yorisoi.ejb.support.domain.WishRules.Limits;
import jp.yorisoi.ejb.support.domain.WishRules.OpenSeat;

/**
 * The rules of kinds for the wishes of one round. Only kinds with a limit of their own cost a
 * question to the database.
 */
@Dependent
class KindRules {
  @Inject private SupportProgramme programme;
  @Inject private SeatStore store;

  WishRules of(Collection<SeatDraft> drafts, List<SupportSession> sessions, Instant now) {
    Map<Long, String> kinds =
        sessions.stream().collect(Collectors.toMap(SupportSession::id, SupportSession::kind));
    Map<String, Claim> claims = new HashMap<>();
    Map<String, Limits> limits = new HashMap<>();
    Set<Hash> persons = new HashSet<>();
    Set<Hash> households = new HashSet<>();
    for (SeatDraft draft : drafts) {
      Optional<SupportKind> kind =
          Optional.ofNullable(kinds.get(draft.wish().sessionId())).flatMap(programme::kind);
      claims.put(draft.booking().number(), claim(kind, draft));
      kind.filter(KindRules::isLimited)
          .ifPresent(
              limited -> {
                limits.put(limited.id(), limits(limited));
                persons.add(draft.asked().person());
                draft.household().ifPresent(households::add);
              });
    }
    List<OpenSeat> open = limits.isEmpty() ? List.of() : store.openSeats(persons, households);
    return new WishRules(claims, limits, open, now);
  }

  /** Who is at the door is seen: what they need, and that they are there. */
  private static Claim claim(Optional<SupportKind> kind, SeatDraft draft) {
    if (draft.isWalkIn()) {
      return new Claim(true, Set.of(), draft.household());
    }
    boolean eligible =
        draft.isMoved()
            || kind.flatMap(SupportKind::question)
                .map(
                    asked ->
                        asked.isAnswered(draft.wish().answers())
                            && asked.refusing(draft.wish().answers()).isEmpty())
                .orElse(true);
    return new Claim(eligible, draft.wish().attendee().needs(), draft.household());
  }

  private static boolean isLimited(SupportKind kind) {
    SupportRules rules = kind.rules();
    return rules.perHousehold().isPresent() || rules.perPerson() < OpenSlots.LIMIT;
  }

  private static Limits limits(SupportKind kind) {
    return new Limits(kind.rules().perPerson(), kind.rules().perHousehold());
  }
}
