package jp.yorisoi.ejb.catalogue;

/**
 * By when the applicant and the office have to act.
 *
 * @param applicantDays days the applicant has after the event
 * @param applicantRule the rule in words
 * @param processingBusinessDays business days the office takes as a rule (標準処理期間)
 * @param source where these come from, or 要確認
 */
public record Deadlines(
    int applicantDays, LocalText applicantRule, int processingBusinessDays, String source) {}
