package jp.yorisoi.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yorisoi.policy.definition.DefinitionBroken;
import jp.yorisoi.policy.definition.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
  private static final String FILE = "procedures/child-allowance-claim/1.yaml";
  private final Catalogue catalogue = Catalogue.packaged();
  private final ProcedureDefinition claim =
      catalogue.procedure("child-allowance-claim").orElseThrow();

  @Test
  void the_first_procedure_asks_what_was_agreed() {
    assertThat(claim.fields().map(Field::id))
        .containsExactlyInAnyOrder(
            "applicant-name",
            "applicant-kana",
            "applicant-birth",
            "applicant-sex",
            "applicant-postal-code",
            "applicant-address",
            "phone",
            "email",
            "notice-by",
            "spouse-exists",
            "spouse-name",
            "child-name",
            "child-kana",
            "child-birth",
            "child-relation",
            "child-lives-with",
            "pension-kind",
            "account-kind",
            "bank-name",
            "branch-name",
            "account-type",
            "account-number",
            "account-holder-kana");
    assertThat(claim.page("children").orElseThrow().repeat().orElseThrow().max()).isEqualTo(6);
    assertThat(claim.documents())
        .singleElement()
        .extracting(DocumentRequest::maxBytes)
        .isEqualTo(10485760);
    assertThat(claim.basic()).hasSize(9);
    assertThat(catalogue.procedures()).containsExactly(claim);
    assertThat(catalogue.procedure("child-allowance-claim", 2)).isEmpty();
    assertThat(catalogue.procedure("none")).isEmpty();
  }

  @Test
  void pages_follow_the_answers() {
    Answers alone = Answers.NONE.with("spouse-exists", "no").with("account-kind", "public");
    assertThat(claim.pagesFor(alone).stream().map(Page::id))
        .containsExactly(
            "applicant", "address", "contact", "spouse", "children", "pension", "account");
    Answers with =
        alone
            .with("spouse-exists", "yes")
            .with("account-kind", "own")
            .with("pension-kind", "employee");
    assertThat(claim.pagesFor(with).stream().map(Page::id))
        .contains("spouse-name", "bank")
        .endsWith("documents");
    assertThat(claim.pageAfter("spouse", alone)).map(Page::id).contains("children");
    assertThat(claim.pageAfter("spouse", with)).map(Page::id).contains("spouse-name");
    assertThat(claim.pageAfter("documents", with)).isEmpty();
    assertThat(claim.pageBefore("address", with)).map(Page::id).contains("applicant");
    assertThat(claim.pageBefore("applicant", with)).isEmpty();
  }

  @Test
  void notices_have_the_same_placeholders_in_every_language() {
    Stream<LocalText> texts =
        claim.notices().values().stream().flatMap(n -> Stream.of(n.subject(), n.body()));
    assertThat(texts)
        .allSatisfy(
            text ->
                assertThat(List.of(names(text.jaEasy()), names(text.en()), names(text.pt())))
                    .allSatisfy(
                        names ->
                            assertThat(names(text.ja()))
                                .containsAll(names)
                                .contains("{receiptNumber}")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "version: 1~version: 0~/version",
        "version: 1~version: 2~belong to",
        "type: kana~type: katakana~/pages/0/fields/1/type",
        "when: spouse-exists = yes~when: spouse-exist = yes~condition on no field",
        "when: account-kind = own~when: account-kind = mine~condition on no option",
        "documents: [insurance-proof]~documents: [passport]~no document passport",
        "- id: child-kana~- id: child-name~named twice",
        "full-name: applicant-name~full-name: applicant~/basic",
        "maxBytes: 10485760~maxBytes: 99999999~/documents/0/maxBytes",
        "required: notice-by = mail~required: sometimes~/pages/2/fields/2/required",
        "id: child-allowance-claim~id: child-allowance-claim%nid: twice~duplicate",
        "kind: 手当・助成金~kind: !!javax.script.ScriptEngineManager []~/",
        "kind: 手当・助成金~kind: 1.5~/kind",
        "lifeEvents: [~lifeEvents: [{~/"
      })
  void a_bad_definition_says_where_and_why(String good, String bad, String says) {
    String yaml = YamlFile.text(Catalogue.class, FILE).orElseThrow();
    assertThat(yaml).contains(good);
    assertThatThrownBy(
            () ->
                ProcedureReader.parse(
                    FILE, yaml.replaceFirst(Pattern.quote(good), bad.replace("%n", "\n"))))
        .isInstanceOf(DefinitionBroken.class)
        .hasMessageContaining(FILE)
        .hasMessageContaining(says);
  }

  @Test
  void a_bomb_of_aliases_is_refused() {
    String bomb = "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n";
    assertThatThrownBy(() -> ProcedureReader.parse(FILE, bomb))
        .isInstanceOf(DefinitionBroken.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yasugi", "izumo"})
  void both_cities_can_be_served(String id) {
    City city = Cities.serving(id).current();
    assertThat(city.code().value()).isEqualTo(id.equals("yasugi") ? "322067" : "322032");
    assertThat(city.districts()).hasSize(id.equals("yasugi") ? 16 : 7);
    assertThat(city.fictional()).isTrue();
    assertThat(city.office(claim.officeId())).isPresent();
  }

  @Test
  void an_unknown_city_does_not_start() {
    assertThatThrownBy(() -> Cities.serving("../procedures")).isInstanceOf(DefinitionBroken.class);
  }

  private static Set<String> names(String text) {
    Set<String> found = new TreeSet<>();
    Pattern.compile("\\{[A-Za-z]+}").matcher(text).results().forEach(r -> found.add(r.group()));
    return found;
  }
}
