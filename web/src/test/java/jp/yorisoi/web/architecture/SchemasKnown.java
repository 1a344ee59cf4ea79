package jp.yorisoi.web.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;

/**
 * Which schemas a class can reach: by a desk, a key, a persistence unit or the name of the schema,
 * itself or through what it uses. What a declared class knows is not counted for those who use it:
 * what it hands on is declared.
 */
final class SchemasKnown {
  private static final String OURS = "jp.yorisoi.";
  private static final String CHAIN = Chain.class.getName();
  private static final String VAULTS = "jp.yorisoi.policy.vault.Vaults";

  private final Map<String, EnumSet<Chain>> known = new TreeMap<>();
  private final Map<String, Set<String>> uses = new TreeMap<>();
  private final Map<String, String> simple = new TreeMap<>();

  SchemasKnown(JavaClasses classes, Set<String> declared) {
    for (JavaClass type : classes) {
      if (isLookedAt(type)) {
        String name = topLevel(type);
        simple.put(name, name.substring(name.lastIndexOf('.') + 1));
        known.computeIfAbsent(name, n -> EnumSet.noneOf(Chain.class)).addAll(own(type));
        uses.computeIfAbsent(name, n -> new TreeSet<>()).addAll(used(type));
        // who holds an interface holds what implements it
        type.getAllRawInterfaces().stream()
            .filter(SchemasKnown::isLookedAt)
            .forEach(i -> uses.computeIfAbsent(topLevel(i), n -> new TreeSet<>()).add(name));
      }
    }
    boolean more = true;
    while (more) {
      more = false;
      for (Map.Entry<String, EnumSet<Chain>> entry : known.entrySet()) {
        for (String used : uses.getOrDefault(entry.getKey(), Set.of())) {
          if (known.containsKey(used) && !declared.contains(simple.get(used))) {
            more |= entry.getValue().addAll(known.get(used));
          }
        }
      }
    }
  }

  /** Simple names of the classes that reach both. */
  Set<String> both() {
    Set<String> both = new TreeSet<>();
    known.forEach(
        (name, chains) -> {
          if (chains.size() == 2) {
            both.add(simple.get(name));
          }
        });
    return both;
  }

  /** What a class reaches, by its simple name; empty when there is none of that name. */
  Set<Chain> of(String simpleName) {
    Set<Chain> reached = EnumSet.noneOf(Chain.class);
    simple.forEach(
        (name, shortName) -> {
          if (shortName.equals(simpleName)) {
            reached.addAll(known.get(name));
          }
        });
    return reached;
  }

  /** Simple names of the classes that use one directly. */
  Set<String> usersOf(String used) {
    Set<String> users = new TreeSet<>();
    uses.forEach(
        (name, all) -> {
          if (all.contains(used)) {
            users.add(simple.get(name));
          }
        });
    return users;
  }

  private static boolean isLookedAt(JavaClass type) {
    return type.getName().startsWith(OURS)
        && !type.getName().matches("jp\\.yorisoi\\.(simulator|launcher|bench)\\..*")
        && !topLevel(type).equals(CHAIN)
        && !topLevel(type).equals(Guarded.class.getName());
  }

  private static Set<Chain> own(JavaClass type) {
    Set<Chain> own = EnumSet.noneOf(Chain.class);
    if (type.isAnnotatedWith(Guarded.class) && type.getSimpleName().endsWith("Desk")) {
      own.add(type.getAnnotationOfType(Guarded.class).value());
    }
    type.getFieldAccessesFromSelf().stream()
        .filter(access -> access.getTargetOwner().getName().equals(CHAIN))
        .map(access -> access.getTarget().getName())
        .filter(name -> name.equals("FRONT") || name.equals("CORE"))
        .forEach(name -> own.add(Chain.valueOf(name)));
    type.getMethodCallsFromSelf().stream()
        .filter(call -> call.getTargetOwner().getName().equals(VAULTS))
        .map(call -> call.getTarget().getName())
        .filter(name -> name.equals("front") || name.equals("core"))
        .forEach(name -> own.add(name.equals("front") ? Chain.FRONT : Chain.CORE));
    for (JavaField field : type.getFields()) {
      if (field.isAnnotatedWith(PersistenceContext.class)) {
        String unit = field.getAnnotationOfType(PersistenceContext.class).unitName();
        own.add(unit.equals("front") ? Chain.FRONT : Chain.CORE);
      }
    }
    return own;
  }

  private static Set<String> used(JavaClass type) {
    Set<String> used = new TreeSet<>();
    type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .filter(SchemasKnown::isLookedAt)
        .map(SchemasKnown::topLevel)
        .filter(name -> !name.equals(topLevel(type)))
        .forEach(used::add);
    return used;
  }

  private static String topLevel(JavaClass type) {
    String name = type.getBaseComponentType().getName();
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }
}
