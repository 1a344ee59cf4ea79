package jp.yorisoi.ejb.support.domain;

import java.util.List;

/**
 * Why a session cannot be held: too few of a group are free.
 *
 * @param group the group
 * @param wanted how many are needed
 * @param free how many are free at that time and place
 * @param inTheWay what uses the others then; empty when the city has too few at all
 */
public record Shortage(String group, int wanted, int free, List<Allocation> inTheWay) {

  /** Takes a copy. */
  public Shortage {
    inTheWay = List.copyOf(inTheWay);
  }
}
