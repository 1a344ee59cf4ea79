/**
 * What those who came to a class say of it: three questions on a slip, answered once, on paper or
 * on a phone, and never known of whom.
 *
 * <p>Belongs here: the door {@link jp.yorisoi.ejb.support.survey.SurveyDesk}, answers and figures.
 *
 * <p>Does not belong here: who came ({@code ejb.support}), texts of the questions, pages.
 *
 * <p>Called by: {@code web.resident.support}, {@code web.staff.support}.
 */
package jp.yorisoi.ejb.support.survey;
