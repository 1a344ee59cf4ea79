package jp.yorisoi.simulator.population;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes one household after the other. The same city gives the same households in the same order.
 */
final class HouseholdMaker {

  /** The day the register stood like this; ages are counted to it. */
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

  private final City city;
  private final Random random;
  private int people = 100_000_000;
  private int households = 500_000_000;
  private int made;

  HouseholdMaker(City city) {
    this.city = city;
    this.random = new Random(Long.parseLong(city.code()));
  }

  /**
   * The next household; every twelfth has an unusual family name, in turn. Those are families with
   * children whose head has a card, so that both kinds of card sign for every such name.
   */
  List<Resident> next() {
    households += 1 + random.nextInt(9);
    boolean unusual = made % 12 == 2;
    int turn = made++ / 12;
    Draft draft = unusual ? new Draft(turn) : new Draft(Name.pick(Name.FAMILY, random));
    int kind = unusual ? 0 : random.nextInt(100);
    if (kind < 38) {
      family(draft);
    } else if (kind < 60) {
      couple(draft, 66, 90);
    } else if (kind < 76) {
      draft.add(random.nextInt(3) == 0 ? "1" : "2", age(68, 98), Relationship.HEAD);
    } else if (kind < 90) {
      draft.add(random.nextBoolean() ? "1" : "2", age(20, 60), Relationship.HEAD);
    } else {
      couple(draft, 26, 60);
    }
    return draft.finish();
  }

  private void family(Draft draft) {
    int parent = age(25, 46);
    boolean mother = random.nextInt(100) < 18;
    draft.add(mother ? "2" : "1", parent, Relationship.HEAD);
    if (random.nextInt(100) < 88) {
      draft.add(
          mother ? "1" : "2",
          Math.max(21, parent - 3 + random.nextInt(6)),
          mother ? Relationship.HUSBAND : Relationship.WIFE);
    }
    int count = 1 + random.nextInt(3) + (random.nextInt(10) == 0 ? 1 : 0);
    int eldest = random.nextInt(Math.min(18, parent - 20));
    for (int i = 0; i < count && eldest - 3 * i >= 0; i++) {
      draft.add(random.nextBoolean() ? "1" : "2", eldest - 3 * i, Relationship.CHILD);
    }
    if (random.nextInt(100) < 18) {
      draft.add("1", parent + 27, Relationship.FATHER);
      draft.add("2", parent + 25, Relationship.MOTHER);
    }
  }

  private void couple(Draft draft, int youngest, int oldest) {
    int husband = age(youngest, oldest);
    draft.add("1", husband, Relationship.HEAD);
    draft.add("2", Math.max(20, husband - 2), Relationship.WIFE);
  }

  private int age(int youngest, int oldest) {
    return youngest + random.nextInt(oldest - youngest);
  }

  private final class Draft {
    private final Name family;
    private final String number = CheckDigit.append(Integer.toString(households));
    private final Home home = home();
    private final int state;
    private final boolean unusual;
    private final boolean combining;
    private final CardKey headKey;
    private final List<Resident> members = new ArrayList<>();

    Draft(Name family) {
      this.family = family;
      this.unusual = false;
      this.state = random.nextInt(100) < 4 ? 2 : 1;
      this.combining = random.nextInt(100) < 3;
      this.headKey = random.nextInt(4) == 0 ? CardKey.P384 : CardKey.RSA;
    }

    Draft(int turn) {
      int names = Name.UNUSUAL_FAMILY.size();
      this.family = Name.UNUSUAL_FAMILY.get(turn % names);
      this.unusual = true;
      this.state = 1;
      this.combining = turn % 3 == 0;
      this.headKey = (turn / names + turn) % 2 == 0 ? CardKey.RSA : CardKey.P384;
    }

    void add(String sex, int age, Relationship relationship) {
      people += 1 + random.nextInt(9);
      String addressee = CheckDigit.append(Integer.toString(people));
      Name given = Name.pick(given(sex, age), random);
      String kana = family.kana() + "　" + given.kana();
      boolean dead = state == 1 && age > 80 && random.nextInt(100) < 12;
      boolean card =
          state == 1
              && !dead
              && (unusual && relationship == Relationship.HEAD
                  || random.nextInt(100)
                      < (relationship == Relationship.HEAD && age < 60 ? 92 : age < 16 ? 20 : 60));
      members.add(
          new Resident(
              addressee,
              number,
              family.written() + "　" + given.written(),
              combining ? Normalizer.normalize(kana, Normalizer.Form.NFD) : kana,
              birth(age),
              sex,
              home,
              relationship,
              dead ? 3 : state,
              card
                  ? new Card(
                      relationship == Relationship.HEAD ? headKey : CardKey.RSA,
                      serial(addressee, "signing"),
                      serial(addressee, "login"))
                  : null,
              1 + random.nextInt(6)));
    }

    List<Resident> finish() {
      return List.copyOf(members);
    }
  }

  private Home home() {
    Home district = city.districts().get(random.nextInt(city.districts().size()));
    String lot = fullWidth(9000 + random.nextInt(999)) + "番地" + fullWidth(1 + random.nextInt(20));
    return new Home(district.postalCode(), "島根県" + city.label() + district.address() + lot);
  }

  private String birth(int age) {
    LocalDate day = AS_OF.minusYears(age).minusDays(1L + random.nextInt(364));
    if (age > 85 && random.nextInt(5) == 0) {
      return random.nextBoolean()
          ? day.getYear() + "-99-99"
          : day.toString().substring(0, 8) + "99";
    }
    return age > 75 && random.nextInt(40) == 0
        ? (day.getYear() / 4 * 4 + 1) + "-02-29"
        : day.toString();
  }

  private BigInteger serial(String addressee, String use) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((city.code() + addressee + use).getBytes(StandardCharsets.US_ASCII));
      return new BigInteger(1, hash).shiftRight(256 - 62).setBit(62);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Name> given(String sex, int age) {
    boolean male = sex.equals("1");
    if (age < 20) {
      return male ? Name.BOY : Name.GIRL;
    }
    return age < 62 ? (male ? Name.MAN : Name.WOMAN) : (male ? Name.OLD_MAN : Name.OLD_WOMAN);
  }

  private static String fullWidth(int number) {
    return Integer.toString(number)
        .chars()
        .collect(
            StringBuilder::new,
            (text, c) -> text.append((char) (c - '0' + '０')),
            StringBuilder::append)
        .toString();
  }
}
