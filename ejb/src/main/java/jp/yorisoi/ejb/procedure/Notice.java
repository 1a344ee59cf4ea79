package jp.yorisoi.ejb.procedure;

import java.util.Map;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.catalogue.NoticeItems;
import jp.yorisoi.ejb.catalogue.NoticeText;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.catalogue.privacy.Disclosure;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * A notice before it is known how it travels: each way may carry only what is declared for it, the
 * rest is left blank, and individual numbers are masked. Pure.
 *
 * @param procedure the procedure
 * @param text the words of the notice
 * @param values what stands for each name in them
 */
record Notice(ProcedureDefinition procedure, NoticeText text, Map<String, String> values) {

  String subject(Disclosure way) {
    return filled(text.subject(), way);
  }

  String body(Disclosure way) {
    return filled(text.body(), way);
  }

  private String filled(LocalText words, Disclosure way) {
    return IndividualNumber.masked(
        words.in(
            Language.JA,
            values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, value -> told(value, way)))));
  }

  private String told(Map.Entry<String, String> value, Disclosure way) {
    return NoticeItems.of(value.getKey(), procedure)
        .map(item -> way.declared(item, value.getValue()))
        .orElse(value.getValue());
  }
}
