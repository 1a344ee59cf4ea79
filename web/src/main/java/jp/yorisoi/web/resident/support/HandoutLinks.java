package jp.yorisoi.web.resident.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.SupportMaterials;
import jp.yorisoi.web.shell.LanguageShown;

/** Where the paper of a class is, in the reader's language. */
@Named("handoutLinks")
@RequestScoped
public class HandoutLinks {
  @Inject private SupportMaterials materials;
  @Inject private LanguageShown language;

  /**
   * The address of the paper of a kind (EL).
   *
   * @param kind id of the kind
   * @return the address beside the pages of support, empty when there is no paper
   */
  public String of(String kind) {
    return materials.handout(kind).map(paper -> "handout.pdf?kind=" + kind + in()).orElse("");
  }

  private String in() {
    return language.current() == Language.JA ? "" : "&language=" + language.current().code();
  }
}
