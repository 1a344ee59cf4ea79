package jp.yorisoi.simulator.pack;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.yorisoi.simulator.ca.CardOffice;
import jp.yorisoi.simulator.http.ProblemException;
import jp.yorisoi.simulator.online.ApplicationLedger;
import jp.yorisoi.simulator.population.CardKey;
import jp.yorisoi.simulator.population.Population;
import jp.yorisoi.simulator.population.Resident;

/**
 * Lets made-up people send requests: chooses who, makes the package and hands it to the service.
 */
public final class RequestDesk {

  private final Population population;
  private final CardOffice office;
  private final ApplicationLedger ledger;
  private final Clock clock;
  private final Supplier<String> canaryAddress;

  /**
   * Sets up the desk.
   *
   * @param population who can send
   * @param office their certificates
   * @param ledger who receives
   * @param clock tells the time
   * @param canaryAddress the address external entities point to, known once the server listens
   */
  public RequestDesk(
      Population population,
      CardOffice office,
      ApplicationLedger ledger,
      Clock clock,
      Supplier<String> canaryAddress) {
    this.population = population;
    this.office = office;
    this.ledger = ledger;
    this.clock = clock;
    this.canaryAddress = canaryAddress;
  }

  /**
   * What to make.
   *
   * @param count how many, from 1
   * @param bad what is wrong with them
   * @param key only people with this kind of key
   * @param addresseeNumber only this person
   * @param unusualNames only people whose names careless programs break
   * @param noticeBy how all of them want to be told, {@code mail} or {@code letter}
   * @param written what they write behind their address though nobody asked, if anything
   */
  public record Order(
      int count,
      Optional<BadKind> bad,
      Optional<CardKey> key,
      Optional<String> addresseeNumber,
      boolean unusualNames,
      Optional<String> noticeBy,
      Optional<String> written) {}

  /**
   * Makes packages.
   *
   * @param order what to make
   * @return the numbers of the service, in the order of making
   * @throws ProblemException 400 when nobody fits the order
   */
  public List<String> make(Order order) {
    List<Resident> people = people(order);
    if (people.isEmpty()) {
      throw new ProblemException(400, "bad-request", "No resident with a card and children fits");
    }
    PackageMaker maker = new PackageMaker(population.city(), office, clock, canaryAddress.get());
    BadKind bad = order.bad().orElse(null);
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < order.count(); i++) {
      String number = ledger.nextNumber();
      Resident claimant =
          people.get(Math.floorMod(Integer.parseInt(number.substring(8)) - 1, people.size()));
      Claim claim =
          Claim.of(population, claimant, number, order.noticeBy(), order.written().orElse(""));
      String procedure =
          bad == BadKind.UNKNOWN_PROCEDURE ? "no-such-procedure" : PackageMaker.PROCEDURE;
      ledger.arrive(
          number,
          procedure,
          population.city().code(),
          order.bad().map(BadKind::id).orElse(""),
          out -> maker.write(claim, bad, out));
      numbers.add(number);
    }
    return numbers;
  }

  private List<Resident> people(Order order) {
    return population.claimants().stream()
        .filter(
            person -> order.addresseeNumber().map(person.addresseeNumber()::equals).orElse(true))
        .filter(person -> order.key().map(key -> person.card().key() == key).orElse(true))
        .filter(person -> !order.unusualNames() || person.hasUnusualName())
        .toList();
  }
}
