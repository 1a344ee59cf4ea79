package jp.yorisoi.ejb.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.policy.Chain;

/** Legal holds of either schema, in the transaction of the desk. */
public interface HoldStore {

  /**
   * Keeps a new hold.
   *
   * @param chain the schema
   * @param hold the hold
   */
  void add(Chain chain, Hold hold);

  /**
   * Holds the caller may see, those that are not lifted first.
   *
   * @param chain the schema
   * @param limit at most so many
   * @return the latest first
   */
  List<Hold> list(Chain chain, int limit);

  /**
   * How many holds the caller may see somebody else asked to lift.
   *
   * @param chain the schema
   * @param who account of the caller
   * @return their number
   */
  int liftsAskedByOthers(Chain chain, String who);

  /**
   * One the caller may see.
   *
   * @param chain the schema
   * @param id its id
   * @return empty when there is none
   */
  Optional<Hold> find(Chain chain, String id);

  /**
   * Notes that somebody asks to lift a hold.
   *
   * @param chain the schema
   * @param id its id
   * @param by account of who asks
   * @param at when
   * @return false when it was lifted or somebody asked before
   */
  boolean askLift(Chain chain, String id, String by, Instant at);

  /**
   * Forgets that somebody asked to lift a hold.
   *
   * @param chain the schema
   * @param id its id
   * @return false when nobody asks, or it was lifted
   */
  boolean keep(Chain chain, String id);

  /**
   * Lifts a hold another person asked to lift.
   *
   * @param chain the schema
   * @param id its id
   * @param by account of who lifts it
   * @param at when
   * @return false when it was lifted before, nobody asked, or the same person did
   */
  boolean lift(Chain chain, String id, String by, Instant at);
}
