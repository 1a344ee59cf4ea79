package jp.yorisoi.simulator.population;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All made-up people of a city. Never changes after it was made. */
public final class Population {

  /**
   * Children born on or after this day are entitled on {@link HouseholdMaker#AS_OF}: to the 31
   * March after the 18th birthday.
   */
  private static final String YOUNGEST_TOO_OLD = "2008-04-01";

  private final City city;
  private final NavigableMap<String, Resident> byNumber = new TreeMap<>();
  private final Map<String, List<Resident>> households = new LinkedHashMap<>();
  private final Set<BigInteger> serials = new HashSet<>();

  private Population(City city) {
    this.city = city;
  }

  /**
   * Makes the people of a city.
   *
   * @param city where they live
   * @param size the least number of people; whole households are made until it is reached
   * @return the people
   */
  public static Population of(City city, int size) {
    Population population = new Population(city);
    HouseholdMaker maker = new HouseholdMaker(city);
    while (population.byNumber.size() < size) {
      population.add(maker.next());
    }
    return population;
  }

  private void add(List<Resident> household) {
    households.put(household.get(0).householdNumber(), household);
    for (Resident resident : household) {
      byNumber.put(resident.addresseeNumber(), resident);
      resident
          .cardIfAny()
          .ifPresent(
              card -> serials.addAll(List.of(card.signingSerial(), card.authenticationSerial())));
    }
  }

  /**
   * The city these people live in.
   *
   * @return the city
   */
  public City city() {
    return city;
  }

  /**
   * One page of all people in ascending order of their number.
   *
   * @param after the number to begin behind, null to begin at the start
   * @param limit the most people to give
   * @return the page, empty behind the last one
   */
  public List<Resident> page(String after, int limit) {
    return (after == null ? byNumber : byNumber.tailMap(after, false))
        .values().stream().limit(limit).toList();
  }

  /**
   * Finds a person.
   *
   * @param addresseeNumber 宛名番号
   * @return empty when nobody has that number
   */
  public Optional<Resident> find(String addresseeNumber) {
    return Optional.ofNullable(byNumber.get(addresseeNumber));
  }

  /**
   * The people who live together.
   *
   * @param resident one of them
   * @return all of them, the head first
   */
  public List<Resident> household(Resident resident) {
    return households.get(resident.householdNumber());
  }

  /**
   * The children a person could claim the allowance for.
   *
   * @param resident the claimant
   * @return the entitled children of the household, the eldest first
   */
  public List<Resident> childrenOf(Resident resident) {
    return household(resident).stream()
        .filter(
            member ->
                member.relationship() == Relationship.CHILD
                    && member.dateOfBirth().compareTo(YOUNGEST_TOO_OLD) > 0)
        .toList();
  }

  /**
   * The people who can send a signed claim: heads with entitled children and a card, living in the
   * city.
   *
   * @return in ascending order of their number
   */
  public List<Resident> claimants() {
    List<Resident> claimants = new ArrayList<>();
    for (Resident resident : byNumber.values()) {
      if (resident.relationship() == Relationship.HEAD
          && resident.state() == 1
          && resident.card() != null
          && !childrenOf(resident).isEmpty()) {
        claimants.add(resident);
      }
    }
    return claimants;
  }

  /**
   * Whether a certificate with this serial is on somebody's card.
   *
   * @param serial the serial number
   * @return true for both certificates of a card
   */
  public boolean hasSerial(BigInteger serial) {
    return serials.contains(serial);
  }

  /**
   * How many people there are.
   *
   * @return the number, those who moved out or died included
   */
  public int size() {
    return byNumber.size();
  }

  /**
   * How many households there are.
   *
   * @return the number
   */
  public int householdCount() {
    return households.size();
  }
}
