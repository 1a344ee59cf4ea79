package jp.yorisoi.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.theClass;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import jp.yorisoi.policy.setting.Setting;

/** Connections are opened at one door, to addresses out of the settings (docs/adr/0005). */
@AnalyzeClasses(packages = "jp.yorisoi", importOptions = ImportOption.DoNotIncludeTests.class)
class OutgoingTest {
  private static final String OUTGOING = "jp.yorisoi.integration.outgoing..";
  private static final String SOAP = "jp.yorisoi.integration.soap..";
  private static final String DESTINATION = "jp.yorisoi.integration.outgoing.Destination";

  /** Types by which a program reaches another one. */
  private static final Set<String> OPENERS =
      Set.of(
          "java.net.http.HttpClient",
          "java.net.URLConnection",
          "java.net.HttpURLConnection",
          "java.net.Socket",
          "java.net.DatagramSocket",
          "java.net.ServerSocket",
          "java.nio.channels.SocketChannel",
          "java.nio.channels.AsynchronousSocketChannel",
          "java.nio.channels.DatagramChannel",
          "javax.net.SocketFactory",
          "javax.net.ssl.SSLSocketFactory",
          "javax.naming.InitialContext",
          "jakarta.mail.Session",
          "jakarta.mail.Transport",
          "jakarta.ws.rs.client.ClientBuilder",
          "jakarta.ws.rs.client.Client",
          "jakarta.xml.ws.BindingProvider",
          "java.net.URLClassLoader");

  @ArchTest
  static final ArchRule connections_are_opened_at_one_door =
      noClasses()
          .that()
          .resideOutsideOfPackages(OUTGOING, SOAP)
          .and(describe("are no tools", type -> !isTool(type)))
          .should()
          .callCodeUnitWhere(describe("opens a connection", OutgoingTest::opens))
          .because("an address out of somebody's input must not be gone to");

  @ArchTest
  static final ArchRule destinations_come_out_of_settings =
      noClasses()
          .that()
          .resideOutsideOfPackage(OUTGOING)
          .should()
          .callCodeUnitWhere(
              describe(
                  "makes a destination of something else",
                  call ->
                      call.getTargetOwner().getName().equals(DESTINATION)
                          && Set.of("of", "<init>").contains(call.getTarget().getName())));

  @ArchTest
  static final ArchRule the_door_asks_the_settings =
      theClass(DESTINATION).should().dependOnClassesThat().areAssignableTo(Setting.class);

  @ArchTest
  static final ArchRule the_door_knows_no_input =
      noClasses()
          .that()
          .resideInAPackage(OUTGOING)
          .should()
          .dependOnClassesThat(
              resideInAPackage("jp.yorisoi..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage(
                              OUTGOING,
                              "jp.yorisoi.policy.setting..",
                              "jp.yorisoi.policy.trace.."))));

  /** The simulators, the launcher and the benchmarks are not shipped. */
  private static boolean isTool(JavaClass type) {
    return type.getPackageName().matches("jp\\.yorisoi\\.(simulator|launcher|bench).*");
  }

  private static boolean opens(JavaCall<?> call) {
    CodeUnitCallTarget target = call.getTarget();
    String owner = target.getOwner().getName();
    boolean url =
        owner.equals("java.net.URL")
            && Set.of("openConnection", "openStream", "getContent").contains(target.getName());
    boolean name =
        owner.equals("java.net.InetAddress")
            && Set.of("getAllByName", "getHostName", "getCanonicalHostName", "isReachable")
                .contains(target.getName());
    return url || name || OPENERS.contains(owner);
  }
}
