/**
 * Privacy impact assessments (プライバシー影響評価, PIA) as data: which fields are asked and why, who is sent
 * which of them, how long they stay, what could go wrong (docs/adr/0028).
 *
 * <p>Belongs here: reading and checking {@code privacy/}, the pure questions an assessment answers
 * ("may this recipient be sent that?"), and the thresholds of the state's own assessment.
 *
 * <p>Does not belong here: counting people and staff (see {@code ejb.privacy}).
 *
 * <p>Called by: catalogue, request, intake, procedure, support, gate, web.
 */
package jp.yorisoi.ejb.catalogue.privacy;
