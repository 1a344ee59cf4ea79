package jp.yorisoi.policy.audit;

/**
 * One more case or person an act showed or touched, beside the one its entry names: a row of a
 * list, a member of a household. Keys, never names.
 *
 * @param caseRef receipt or booking number, or null
 * @param subjectRef key of the person, or null when it is not known who that is
 */
public record Shown(String caseRef, String subjectRef) {}
