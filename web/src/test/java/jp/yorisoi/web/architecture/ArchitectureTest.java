package jp.yorisoi.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.Guarded;

/** Who may know whom (docs/adr). A rule that no longer fits is changed here, never skipped. */
@AnalyzeClasses(packages = "jp.yorisoi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String BASE = "jp.yorisoi";
  private static final String POLICY = BASE + ".policy..";
  private static final String EJB = BASE + ".ejb..";
  private static final String KERNEL = BASE + ".ejb.kernel..";
  private static final String DOMAIN = BASE + ".ejb.*.domain..";
  private static final String ROWS = BASE + ".ejb.*.persistence..";
  private static final String PLATFORM = BASE + ".ejb.platform..";
  private static final String INTEGRATION = BASE + ".integration..";
  private static final String OUTGOING = BASE + ".integration.outgoing..";
  private static final String SYNC = BASE + ".integration.sync..";
  private static final String GENERATED = BASE + ".integration.*.wsdl..";
  private static final String WEB = BASE + ".web..";
  private static final String STAFF = BASE + ".web.staff..";
  private static final String RESIDENT = BASE + ".web.resident..";
  private static final String RULES = BASE + ".policy.rule..";

  /** A rule about a package that does not exist is always green; this makes it impossible. */
  @ArchTest
  static void every_pattern_matches_something(JavaClasses classes) {
    for (String pattern :
        Set.of(
            POLICY,
            RULES,
            EJB,
            KERNEL,
            DOMAIN,
            ROWS,
            PLATFORM,
            INTEGRATION,
            SYNC,
            OUTGOING,
            GENERATED,
            WEB,
            STAFF,
            RESIDENT)) {
      assertThat(classes.stream().filter(resideInAPackage(pattern))).as(pattern).isNotEmpty();
    }
    assertThat(classes.stream().filter(named(".*Desk"))).hasSizeGreaterThan(4);
    assertThat(classes.stream().filter(areDesksOrInherited().and(not(named(".*Desk")))))
        .isNotEmpty();
    assertThat(classes.stream().filter(named(".*Row"))).hasSizeGreaterThan(4);
    assertThat(classes.stream().filter(named(".*Timer"))).hasSizeGreaterThan(4);
  }

  private static DescribedPredicate<JavaClass> named(String pattern) {
    return describe("named " + pattern, type -> type.getSimpleName().matches(pattern));
  }

  @ArchTest
  static final ArchRule modules_know_each_other_in_one_direction =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("policy")
          .definedBy(POLICY)
          .layer("ejb")
          .definedBy(EJB)
          .layer("integration")
          .definedBy(INTEGRATION)
          .layer("web")
          .definedBy(WEB)
          .whereLayer("web")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("integration")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("ejb")
          .mayOnlyBeAccessedByLayers("integration", "web")
          .whereLayer("policy")
          .mayOnlyBeAccessedByLayers("ejb", "integration", "web");

  @ArchTest
  static final ArchRule the_domain_is_plain_java =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", DOMAIN, KERNEL)
          .because("rules must run in a unit test without a container");

  @ArchTest
  static final ArchRule decisions_of_the_policy_are_plain_java =
      classes()
          .that()
          .resideInAPackage(RULES)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", RULES, BASE + ".policy");

  @ArchTest
  static final ArchRule the_kernel_is_plain_java =
      classes()
          .that()
          .resideInAPackage(KERNEL)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", "javax.crypto..", KERNEL)
                  .or(nameMatching("jakarta\\.ejb\\.ApplicationException").forSubtype()))
          .because("every feature stands on it");

  @ArchTest
  static final ArchRule rows_stay_home =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROWS, PLATFORM)
          .should()
          .dependOnClassesThat()
          .areAnnotatedWith(Entity.class)
          .orShould()
          .dependOnClassesThat()
          .areAnnotatedWith(Embeddable.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class)
          .because("views cross the door, rows do not");

  @ArchTest static final ArchRule features_use_each_others_doors = slicesOfFeatures();

  private static ArchRule slicesOfFeatures() {
    return classes()
        .that()
        .resideInAnyPackage(DOMAIN, ROWS)
        .should(OnlyOwnFeature.MAY_DEPEND_ON_IT)
        .because("another feature sees the door only");
  }

  @ArchTest
  static final ArchRule pages_and_adapters_use_the_doors =
      noClasses()
          .that()
          .resideInAnyPackage(WEB, INTEGRATION)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(DOMAIN, ROWS);

  @ArchTest
  static final ArchRule features_do_not_form_circles =
      slices().matching(BASE + ".ejb.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule parts_of_the_policy_do_not_form_circles =
      slices().matching(BASE + ".policy.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule foreign_systems_do_not_know_each_other =
      slices()
          .matching(BASE + ".integration.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(resideInAPackage(SYNC), DescribedPredicate.alwaysTrue())
          .ignoreDependency(
              DescribedPredicate.alwaysTrue(),
              nameMatching(BASE.replace(".", "\\.") + "\\.integration\\.sync\\.DeliveryFailure")
                  .forSubtype())
          .ignoreDependency(
              DescribedPredicate.alwaysTrue(), resideInAPackage(BASE + ".integration.soap.."))
          .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage(OUTGOING));

  @ArchTest
  static final ArchRule pages_of_residents_and_staff_do_not_know_each_other_one =
      noClasses()
          .that()
          .resideInAPackage(STAFF)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(RESIDENT);

  @ArchTest
  static final ArchRule pages_of_residents_and_staff_do_not_know_each_other_two =
      noClasses()
          .that()
          .resideInAPackage(RESIDENT)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(STAFF);

  @ArchTest
  static final ArchRule soap_is_kept_in_one_corner =
      noClasses()
          .that()
          .resideOutsideOfPackage(INTEGRATION)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.xml.ws..", "jakarta.jws..", "com.sun.xml.ws..", GENERATED);

  @ArchTest
  static final ArchRule generated_types_stay_in_their_system =
      noClasses()
          .that()
          .resideInAnyPackage(
              SYNC, BASE + ".integration.notice..", BASE + ".integration.signature..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(GENERATED);

  @ArchTest
  static final ArchRule timers_live_in_sync =
      methods()
          .that()
          .areAnnotatedWith(Schedule.class)
          .should()
          .beDeclaredInClassesThat()
          .resideInAnyPackage(SYNC, PLATFORM);

  @ArchTest
  static final ArchRule timers_manage_their_transactions =
      methods()
          .that()
          .areAnnotatedWith(Schedule.class)
          .should()
          .beDeclaredInClassesThat(
              describe("manage transactions themselves", ArchitectureTest::hasNoTransaction))
          .because("Payara opens one around a run, whatever the class says, and kills long runs");

  private static boolean hasNoTransaction(JavaClass timer) {
    return timer
        .tryGetAnnotationOfType(TransactionManagement.class)
        .filter(management -> management.value() == TransactionManagementType.BEAN)
        .isPresent();
  }

  @ArchTest
  static final ArchRule json_is_made_without_a_search_for_its_implementation =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.json.Json")
          .because("it looks through the class path at every call; JsonText has it once");

  @ArchTest
  static final ArchRule desks_are_guarded =
      classes()
          .that()
          .haveSimpleNameEndingWith("Desk")
          .should()
          .beAnnotatedWith(Guarded.class)
          .andShould()
          .beAnnotatedWith(Stateless.class);

  @ArchTest
  static final ArchRule what_is_guarded_is_a_desk =
      classes()
          .that()
          .areAnnotatedWith(Guarded.class)
          .and()
          .doNotHaveSimpleName("GuardInterceptor")
          .should()
          .haveSimpleNameEndingWith("Desk");

  /** The guard stands before inherited methods too. */
  private static DescribedPredicate<JavaClass> areDesksOrInherited() {
    return describe(
        "are desks or what desks inherit",
        type ->
            isDesk(type)
                || !type.isInterface()
                    && type.getAllSubclasses().stream().anyMatch(ArchitectureTest::isDesk));
  }

  private static boolean isDesk(JavaClass type) {
    return type.getSimpleName().endsWith("Desk");
  }

  @ArchTest
  static final ArchRule desk_methods_name_a_permission =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(areDesksOrInherited())
          .should()
          .beAnnotatedWith(Allow.class);

  @ArchTest
  static final ArchRule no_desk_method_escapes_the_guard =
      methods()
          .that()
          .areDeclaredInClassesThat(areDesksOrInherited())
          .and()
          .areAnnotatedWith(Allow.class)
          .should()
          .bePublic()
          .andShould()
          .notBeStatic()
          .andShould()
          .notHaveModifier(JavaModifier.FINAL);

  @ArchTest
  static final ArchRule time_comes_from_the_clock =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + ".policy.time..")
          .should()
          .callMethodWhere(
              describe("asks the machine for the time", call -> asksTheMachine(call.getTarget())))
          .because("tests move the clock");

  private static boolean asksTheMachine(AccessTarget.MethodCallTarget target) {
    String owner = target.getOwner().getName();
    boolean now =
        "now".equals(target.getName())
            && owner.startsWith("java.time.")
            && target.getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
    return now
        || owner.equals("java.time.Clock") && target.getName().startsWith("system")
        || owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
  }

  @ArchTest
  static final ArchRule settings_are_read_in_one_place =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + ".policy.setting..")
          .should()
          .callMethod(System.class, "getenv", String.class)
          .orShould()
          .callMethod(System.class, "getenv");

  @ArchTest
  static final ArchRule no_vanilla_exceptions =
      GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  @ArchTest
  static final ArchRule no_standard_streams =
      GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule no_static_cdi_lookup =
      noClasses()
          .should()
          .callMethod(CDI.class, "current")
          .because("in an EAR it can answer for another module (payara/Payara PR #5212)");

  @ArchTest
  static final ArchRule no_lookup_by_module_name =
      noFields()
          .should()
          .beAnnotatedWith(describe("@EJB with a lookup string", ArchitectureTest::looksUp))
          .because("the module name differs between WAR and EAR");

  private static boolean looksUp(JavaAnnotation<?> annotation) {
    return annotation.getRawType().isEquivalentTo(EJB.class)
        && !String.valueOf(annotation.get("lookup").orElse("")).isEmpty();
  }
}
