package jp.yorisoi.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

/**
 * Two sides measured in turn, A-B-B-A, so that a machine that gets slower or faster meanwhile
 * weighs on both alike.
 *
 * @param <S> what one measurement of a side gives
 */
public final class Pairs<S> {

  /**
   * Neighbours in time.
   *
   * @param a the product
   * @param b the peer
   * @param <S> what one measurement gives
   */
  public record Pair<S>(S a, S b) {}

  private final List<Pair<S>> all = new ArrayList<>();

  /**
   * Measures so many pairs; every second one the other way round.
   *
   * @param pairs at least one
   * @param a measures the product once
   * @param b measures the peer once
   * @param <S> what one measurement gives
   * @return the pairs in their order
   * @throws Exception what a side threw; nothing is repeated
   */
  public static <S> Pairs<S> interleaved(int pairs, Callable<S> a, Callable<S> b) throws Exception {
    Pairs<S> measured = new Pairs<>();
    for (int pair = 0; pair < pairs; pair++) {
      measured.add(a, b);
    }
    return measured;
  }

  /**
   * Measures one pair more, the other way round than the last.
   *
   * @param a measures the product once
   * @param b measures the peer once
   * @throws Exception what a side threw
   */
  public void add(Callable<S> a, Callable<S> b) throws Exception {
    if (all.size() % 2 == 0) {
      S product = a.call();
      all.add(new Pair<>(product, b.call()));
    } else {
      S peer = b.call();
      all.add(new Pair<>(a.call(), peer));
    }
  }

  /** The pairs in their order. */
  public List<Pair<S>> all() {
    return List.copyOf(all);
  }

  /**
   * The median of the ratios of the pairs.
   *
   * @param figure what is compared
   * @return product over peer
   */
  public double ratio(ToDoubleFunction<S> figure) {
    return Statistics.median(ratios(figure));
  }

  /**
   * The ratio of each pair.
   *
   * @param figure what is compared
   * @return product over peer, in the order of the pairs
   */
  public double[] ratios(ToDoubleFunction<S> figure) {
    return all.stream()
        .mapToDouble(pair -> figure.applyAsDouble(pair.a()) / figure.applyAsDouble(pair.b()))
        .toArray();
  }

  /**
   * The figures of the product.
   *
   * @param figure which
   * @return in the order of the pairs
   */
  public double[] a(ToDoubleFunction<S> figure) {
    return all.stream().map(Pair::a).mapToDouble(figure).toArray();
  }

  /**
   * The figures of the peer.
   *
   * @param figure which
   * @return in the order of the pairs
   */
  public double[] b(ToDoubleFunction<S> figure) {
    return all.stream().map(Pair::b).mapToDouble(figure).toArray();
  }
}
