package jp.yorisoi.ear.inside;

import static jp.yorisoi.ear.inside.ProtectedSample.HOUSEHOLD;
import static jp.yorisoi.ear.inside.ProtectedSample.LINKED;
import static jp.yorisoi.ear.inside.ProtectedSample.MOTHER;
import static jp.yorisoi.ear.inside.ProtectedSample.UNLINKED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.yorisoi.ejb.export.CoreExportDesk;
import jp.yorisoi.ejb.export.ExportPurpose;
import jp.yorisoi.ejb.operation.CoreParkedDesk;
import jp.yorisoi.ejb.operation.GiveUpReason;
import jp.yorisoi.ejb.procedure.LetterDesk;
import jp.yorisoi.ejb.procedure.ProcedureDesk;
import jp.yorisoi.ejb.procedure.Proposal;
import jp.yorisoi.ejb.procedure.WorkListQuery;
import jp.yorisoi.ejb.procedure.WorkListQuery.Scope;
import jp.yorisoi.ejb.procedure.WorkListQuery.Sort;
import jp.yorisoi.ejb.register.RegisterDesk;
import jp.yorisoi.ejb.retention.CoreHoldDesk;
import jp.yorisoi.ejb.retention.HoldScope;
import jp.yorisoi.ejb.retention.NewHold;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.city.Policies;

/**
 * How each desk method that is blocked is asked for the protected person, in every way there is.
 */
@ApplicationScoped
public class BlockedDoors {
  @Inject private ProcedureDesk cases;
  @Inject private LetterDesk letters;
  @Inject private RegisterDesk register;
  @Inject private CoreParkedDesk parked;
  @Inject private CoreHoldDesk holds;
  @Inject private CoreExportDesk exports;
  @Inject private ProtectedSample sample;

  /** What reads: it must answer as if she were not there. */
  Map<String, Supplier<Object>> reading() {
    Map<String, Supplier<Object>> doors = new TreeMap<>();
    doors.put("ProcedureDesk.workList", this::workLists);
    doors.put("ProcedureDesk.figures", cases::figures);
    doors.put("ProcedureDesk.open", () -> forBoth(cases::open));
    doors.put("ProcedureDesk.openDocument", () -> forBoth(one -> cases.openDocument(one, 1)));
    doors.put("LetterDesk.list", () -> letters.list(false, 0, 200));
    doors.put("LetterDesk.count", () -> letters.count(false));
    doors.put("LetterDesk.open", () -> letters.open(LINKED, 9));
    doors.put(
        "CoreExportDesk.printLetter",
        () -> exports.printLetter(LINKED, 9, ExportPurpose.POSTING).outcome());
    doors.put("RegisterDesk.find", () -> register.find(MOTHER));
    doors.put("RegisterDesk.householdOf", () -> register.householdOf(MOTHER));
    doors.put("RegisterDesk.candidates", () -> register.candidates(ProtectedSample.declared()));
    doors.put("RegisterDesk.match", () -> register.match(ProtectedSample.declared()));
    doors.put("ParkedWork.list", () -> parked.list(0, 200));
    doors.put("ParkedWork.count", parked::count);
    doors.put("ParkedWork.find", () -> parked.find(sample.message()));
    doors.put("HoldWork.look", holds::look);
    doors.put("HoldWork.liftsToConfirm", holds::liftsToConfirm);
    doors.put("HoldWork.find", () -> holds.find(sample.hold()));
    return doors;
  }

  /** What acts on something: it must answer as for a number nobody has. */
  Map<String, Function<String, Object>> acting() {
    Map<String, Function<String, Object>> doors = new TreeMap<>();
    doors.put("ProcedureDesk.assign", one -> cases.assign(one, 1));
    doors.put("ProcedureDesk.link", one -> cases.link(one, 1, MOTHER));
    doors.put("ProcedureDesk.returnToApplicant", one -> cases.returnToApplicant(one, 1, "x", ""));
    doors.put("ProcedureDesk.resume", one -> cases.resume(one, 1, "x"));
    doors.put("ProcedureDesk.propose", one -> cases.propose(one, 1, Proposal.APPROVE, "", ""));
    doors.put("ProcedureDesk.decide", one -> cases.decide(one, 1, "", true));
    doors.put("ProcedureDesk.sendBack", one -> cases.sendBack(one, 1, "x"));
    doors.put("LetterDesk.sent", one -> letters.sent(one, 9));
    doors.put("ParkedWork.retry", one -> parked.retry(id(one)));
    doors.put("ParkedWork.giveUp", one -> parked.giveUp(id(one), GiveUpReason.OVERTAKEN));
    doors.put("HoldWork.check", this::checked);
    doors.put("HoldWork.enter", one -> holds.enter(ProtectedSample.wish(HoldScope.SOURCE, one)));
    doors.put("HoldWork.askLift", one -> holds.askLift(hold(one)));
    doors.put("HoldWork.keep", one -> holds.keep(hold(one)));
    doors.put("HoldWork.lift", one -> holds.lift(hold(one)));
    return doors;
  }

  /** Whether a caller gets past the guard of a door; a refusal would undo what was planted. */
  static boolean isOpen(String door, Set<Role> roles) {
    String[] parts = door.split("\\.");
    return Stream.of(
            ProcedureDesk.class,
            LetterDesk.class,
            RegisterDesk.class,
            CoreParkedDesk.class,
            CoreHoldDesk.class,
            CoreExportDesk.class)
        .flatMap(desk -> Stream.of(desk.getMethods()))
        .filter(method -> method.getDeclaringClass().getSimpleName().equals(parts[0]))
        .filter(method -> method.getName().equals(parts[1]))
        .filter(method -> method.isAnnotationPresent(Allow.class))
        .map(method -> method.getAnnotation(Allow.class).permission())
        .allMatch(permission -> Policies.serving("yasugi").roles().permits(roles, permission));
  }

  /** Before it is entered, by every name a hold can give her case, and at the first press. */
  private List<Object> checked(String receipt) {
    NewHold byCase = new NewHold(HoldScope.CASE, receipt, "x", "x", LocalDate.of(2020, 1, 1), null);
    return List.of(
        holds.check(byCase),
        holds.enter(byCase),
        holds.check(ProtectedSample.wish(HoldScope.SOURCE, receipt)),
        LINKED.equals(receipt)
            ? holds.check(ProtectedSample.wish(HoldScope.PERSON, MOTHER.value()))
            : holds.check(ProtectedSample.wish(HoldScope.PERSON, HOUSEHOLD.value())));
  }

  private String hold(String receipt) {
    return LINKED.equals(receipt) ? sample.hold() : receipt;
  }

  private long id(String receipt) {
    return LINKED.equals(receipt) ? sample.message() : -1;
  }

  private static List<Object> forBoth(Function<String, Object> ask) {
    return List.of(ask.apply(LINKED), ask.apply(UNLINKED));
  }

  private List<Object> workLists() {
    List<Object> lists = new ArrayList<>();
    for (String search : new String[] {null, "カクシダ", "隠田", ProtectedSample.BIRTH, LINKED}) {
      for (Scope scope : Scope.values()) {
        lists.add(
            cases.workList(
                new WorkListQuery(scope, Set.of(), null, search, Sort.KANA, false, 0, 200)));
      }
    }
    return lists;
  }
}
