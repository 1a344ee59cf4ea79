package jp.yorisoi.web.staff.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.SupportMaterial;
import jp.yorisoi.ejb.catalogue.SupportMaterial.ToBring;
import jp.yorisoi.ejb.catalogue.SupportMaterials;
import jp.yorisoi.web.shell.OptionShown;

/** What staff bring to a session, and the papers they hand out, on the screens of the desk. */
@Named("materialWords")
@RequestScoped
public class MaterialWords {
  @Inject private SupportMaterials materials;
  private final Map<String, List<String>> bring = new HashMap<>();
  private final Map<String, List<OptionShown>> papers = new HashMap<>();

  /**
   * What to bring (EL).
   *
   * @param kind id of the kind
   * @param people how many come
   * @return each thing with its number, empty when nobody has written it down
   */
  public List<String> bring(String kind, int people) {
    return bring.computeIfAbsent(
        kind + people,
        key ->
            materials.of(kind).map(SupportMaterial::bring).orElse(List.of()).stream()
                .map(one -> words(one, people))
                .toList());
  }

  /**
   * The papers to hand out (EL).
   *
   * @param kind id of the kind
   * @return their addresses and languages, empty when the kind has none
   */
  public List<OptionShown> papers(String kind) {
    return papers.computeIfAbsent(
        kind,
        key ->
            materials.handout(kind).stream()
                .flatMap(paper -> Arrays.stream(Language.values()))
                .map(
                    one ->
                        new OptionShown(
                            "handout.pdf?kind=" + kind + "&language=" + one.code(),
                            one.ownName(),
                            ""))
                .toList());
  }

  private static String words(ToBring one, int people) {
    return one.what() + "　" + one.number(people) + one.unit();
  }
}
