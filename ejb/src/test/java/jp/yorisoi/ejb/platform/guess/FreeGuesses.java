package jp.yorisoi.ejb.platform.guess;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.kernel.Hash;

/** Guesses without a database: each round begins at nought, and tells which it was about. */
public final class FreeGuesses extends Guesses {
  private final Queue<Guess> counted = new ConcurrentLinkedQueue<>();

  private final Set<Guess> troubled = ConcurrentHashMap.newKeySet();
  private Runnable beforeLooking = () -> {};

  /** Somebody has guessed wrong there. */
  public void trouble(Guess guess) {
    troubled.add(guess);
  }

  /** What happens when somebody looks. */
  public void beforeLooking(Runnable happens) {
    beforeLooking = happens;
  }

  /** The guesses that were decided in a round, in order. */
  public List<Guess> counted() {
    return List.copyOf(counted);
  }

  @Override
  public Guess at(String use, String number) {
    return new Guess(Hash.of((use + number).getBytes(StandardCharsets.UTF_8)), Optional.empty());
  }

  @Override
  public Set<Guess> untroubled(List<Guess> guesses) {
    beforeLooking.run();
    return guesses.stream().filter(one -> !troubled.contains(one)).collect(Collectors.toSet());
  }

  @Override
  public GuessRound round(List<Guess> guesses) {
    counted.addAll(guesses);
    return new GuessRound(Map.of(), Map.of(), Instant.EPOCH);
  }

  @Override
  public void record(GuessRound round) {
    // nothing is kept
  }
}
