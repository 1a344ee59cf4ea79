package jp.yorisoi.ejb.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Answers;

/** Cases without a database; saving counts the version up, as the row does. */
final class CasesInMemory implements CaseStore {
  final Map<String, CaseFacts> rows = new LinkedHashMap<>();
  final Map<String, List<CaseStep>> steps = new LinkedHashMap<>();
  final Map<String, CaseContent> contents = new LinkedHashMap<>();
  Answers answers = Answers.NONE;

  @Override
  public boolean exists(String receiptNumber) {
    return rows.containsKey(receiptNumber);
  }

  @Override
  public void add(CaseFacts facts, CaseContent content) {
    rows.put(facts.receiptNumber(), facts);
    contents.put(facts.receiptNumber(), content);
    answers = content.answers();
  }

  @Override
  public Optional<CaseFacts> find(String receiptNumber) {
    return Optional.ofNullable(rows.get(receiptNumber));
  }

  @Override
  public Optional<CaseFacts> lock(String receiptNumber) {
    return find(receiptNumber);
  }

  @Override
  public void save(CaseFacts facts, CaseStep step) {
    rows.put(facts.receiptNumber(), CaseSample.withVersion(facts, facts.version() + 1));
    addStep(facts.receiptNumber(), step);
  }

  @Override
  public void addStep(String receiptNumber, CaseStep step) {
    steps.computeIfAbsent(receiptNumber, number -> new ArrayList<>()).add(step);
  }

  @Override
  public List<CaseStep> steps(String receiptNumber) {
    return steps.getOrDefault(receiptNumber, List.of());
  }

  @Override
  public Declaration declaration(CaseFacts facts) {
    return new Declaration(answers, "", List.of());
  }

  @Override
  public Optional<CaseContent.Attachment> document(CaseFacts facts, int position) {
    return Optional.empty();
  }

  @Override
  public Page search(WorkListQuery query, String caller) {
    return new Page(List.copyOf(rows.values()), rows.size());
  }

  @Override
  public WorkFigures figures(LocalDate today) {
    return new WorkFigures(0, 0, 0, 0, 0, 0, 0);
  }

  @Override
  public List<CaseView.Viewer> viewers(String receiptNumber, int limit) {
    return List.of();
  }
}
