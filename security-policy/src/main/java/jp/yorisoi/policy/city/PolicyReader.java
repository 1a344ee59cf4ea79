package jp.yorisoi.policy.city;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.definition.DefinitionBroken;
import jp.yorisoi.policy.definition.Lines;
import jp.yorisoi.policy.definition.Node;
import jp.yorisoi.policy.definition.YamlFile;
import jp.yorisoi.policy.rule.RoleTable;

/**
 * Reads the policy of a city: its own file over what is common to all. A city's file can only be
 * stricter: it can withdraw permissions and raise classes.
 */
final class PolicyReader {
  private static final String FOLDER = "policies/";

  private PolicyReader() {}

  static CityPolicy read(String city) {
    if (!Lines.of(PolicyReader.class, FOLDER + "index.txt").contains(city + ".yaml")) {
      throw new DefinitionBroken(FOLDER + "index.txt", "", "YORISOI_CITY names no policy here");
    }
    Node own =
        YamlFile.read(PolicyReader.class, FOLDER + city + ".yaml", FOLDER + "policy.schema.json");
    return read(
        own,
        YamlFile.read(
            PolicyReader.class, FOLDER + "common/roles.yaml", FOLDER + "common/roles.schema.json"),
        information());
  }

  /** What stands about the columns of each schema, each in a file of its own. */
  static Map<Chain, Node> information() {
    Map<Chain, Node> information = new EnumMap<>(Chain.class);
    for (Chain chain : Chain.values()) {
      information.put(chain, information(chain));
    }
    return information;
  }

  private static Node information(Chain chain) {
    String file = FOLDER + "common/information";
    return YamlFile.read(
            PolicyReader.class, file + "-" + chain.schema() + ".yaml", file + ".schema.json")
        .child(chain.schema());
  }

  static CityPolicy read(Node own, Node roles, Map<Chain, Node> information) {
    Node stricter = own.child("stricter");
    return new CityPolicy(
        own.text("city"),
        own.text("title"),
        own.text("version"),
        own.text("source"),
        own.list("clauses", PolicyReader::clause),
        roles(roles, stricter),
        own.list("twoPersons", PolicyReader::twoPersons),
        signIn(own.child("signIn")),
        watch(own.child("watch")),
        own.list("retention", PolicyReader::retention),
        own.child("export").number("secondPersonAboveRows", 0),
        Duration.ofHours(own.child("export").number("keptHours", 0)),
        Duration.ofHours(own.child("export").number("countedHours", 0)),
        own.child("ai").texts("refused").stream().map(DataClass::of).collect(Collectors.toSet()),
        new AiPace(
            own.child("ai").number("checksInHour", 0), own.child("ai").number("personsInHour", 0)),
        fields(information, stricter));
  }

  private static Clause clause(Node node) {
    return new Clause(
        node.text("number"),
        node.text("title"),
        node.text("text"),
        node.text("source"),
        node.list("checks", PolicyReader::term),
        node.list(
            "exceptions",
            one ->
                new Clause.Leave(
                    one.text("reason"),
                    one.text("approvedBy"),
                    one.parsed("until", PolicyReader::day))));
  }

  private static Clause.Term term(Node node) {
    int absent = Integer.MIN_VALUE;
    int limit = node.number("limit", absent);
    return new Clause.Term(
        node.text("check"), limit == absent ? Optional.empty() : Optional.of(limit));
  }

  private static LocalDate day(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException none) {
      throw new IllegalArgumentException("no day: " + written, none);
    }
  }

  private static TwoPersons twoPersons(Node node) {
    return new TwoPersons(
        node.text("what"),
        node.parsed("first", Permission::valueOf),
        node.parsed("second", Permission::valueOf));
  }

  private static SignInRules signIn(Node node) {
    return new SignInRules(
        Duration.ofMinutes(node.number("idleMinutes", 0)),
        Duration.ofHours(node.number("longestHours", 0)),
        Duration.ofSeconds(node.number("askedEachSeconds", 0)),
        node.number("lockAfter", 0),
        Duration.ofMinutes(node.number("lockMinutes", 0)),
        node.number("passwordLetters", 0),
        Duration.ofDays(node.number("grantDays", 0)));
  }

  private static WatchRules watch(Node node) {
    return new WatchRules(
        node.parsed("officeOpens", PolicyReader::time),
        node.parsed("officeCloses", PolicyReader::time),
        node.number("seenInHour", 0),
        node.number("seenInDay", 0),
        node.number("searchesInHour", 0));
  }

  private static LocalTime time(String written) {
    try {
      return LocalTime.parse(written);
    } catch (DateTimeException none) {
      throw new IllegalArgumentException("no time: " + written, none);
    }
  }

  private static RetentionRule retention(Node node) {
    return new RetentionRule(
        node.text("kind"),
        new RetentionPeriod(node.number("days", 0), node.number("years", 0)),
        node.parsed("then", RetentionRule.Fate::of),
        node.text("reason"),
        node.optionalText("law"));
  }

  private static RoleTable roles(Node common, Node stricter) {
    Map<Role, RoleTable.Grant> grants = new EnumMap<>(Role.class);
    common
        .map("roles", Function.identity())
        .forEach(
            (name, node) -> {
              Set<Permission> held = named(node, "may", Permission.class);
              stricter.optionalChild("withdraw").ifPresent(w -> held.removeAll(withdrawn(w, name)));
              grants.put(
                  Role.valueOf(name), new RoleTable.Grant(held, named(node, "in", Chain.class)));
            });
    Map<Permission, Set<Purpose>> purposes = new EnumMap<>(Permission.class);
    Node table = common.child("purposes");
    for (String name : table.object().keySet()) {
      purposes.put(value(table, name, Permission.class), named(table, name, Purpose.class));
    }
    return new RoleTable(grants, purposes);
  }

  private static Set<Permission> withdrawn(Node withdraw, String role) {
    return named(withdraw, role, Permission.class);
  }

  private static <E extends Enum<E>> Set<E> named(Node node, String member, Class<E> type) {
    Set<E> set = EnumSet.noneOf(type);
    node.texts(member).forEach(name -> set.add(value(node, name, type)));
    return set;
  }

  private static <E extends Enum<E>> E value(Node node, String name, Class<E> type) {
    try {
      return Enum.valueOf(type, name.toUpperCase(java.util.Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new DefinitionBroken(node.file(), node.path(), "nothing is called " + name);
    }
  }

  private static List<StoredField> fields(Map<Chain, Node> information, Node stricter) {
    Map<String, StoredField> fields = new LinkedHashMap<>();
    for (Chain chain : Chain.values()) {
      Node schema = information.get(chain);
      for (String table : schema.object().keySet()) {
        Node columns = schema.child(table);
        for (String column : columns.object().keySet()) {
          StoredField field =
              columns.parsed(column, written -> StoredField.parse(chain, table, column, written));
          fields.put(field.name(), field);
        }
      }
    }
    stricter
        .optionalChild("raise")
        .ifPresent(raise -> raise.object().keySet().forEach(name -> raised(raise, name, fields)));
    return new ArrayList<>(fields.values());
  }

  private static void raised(Node raise, String name, Map<String, StoredField> fields) {
    StoredField field = fields.get(name);
    DataClass higher = raise.parsed(name, DataClass::of);
    if (field == null || !higher.atLeast(field.dataClass())) {
      throw new DefinitionBroken(
          raise.file(), raise.path() + "/" + name, "a city can only raise the class of a column");
    }
    fields.put(
        name,
        new StoredField(field.chain(), field.table(), field.column(), higher, field.traits()));
  }
}
