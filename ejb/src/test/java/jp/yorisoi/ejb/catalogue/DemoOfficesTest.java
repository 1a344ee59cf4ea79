package jp.yorisoi.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A resident reads at one place which office is in charge, at another which office has looked: it
 * is the same office under the same name, and in his language.
 */
class DemoOfficesTest {
  private static final Path ACCOUNTS =
      Path.of("../ear/launcher/src/main/resources/demo/accounts.properties");

  @ParameterizedTest
  @ValueSource(strings = {"yasugi", "izumo"})
  void staff_of_the_demonstration_work_in_offices_of_the_city(String city) throws IOException {
    List<String> offices =
        Cities.read(city).offices().stream().map(one -> one.name().ja()).toList();
    assertThat(officesOfAccounts()).isNotEmpty().isSubsetOf(offices);
  }

  private static List<String> officesOfAccounts() throws IOException {
    Properties accounts = new Properties();
    try (Reader reader = Files.newBufferedReader(ACCOUNTS)) {
      accounts.load(reader);
    }
    return accounts.values().stream().map(line -> line.toString().split("\\|")[1].strip()).toList();
  }
}
