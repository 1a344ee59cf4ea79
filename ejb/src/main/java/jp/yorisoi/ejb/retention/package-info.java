/**
 * Forgetting: personal data of the outer zone, and messages, once nobody needs them there.
 *
 * <p>Belongs here: how long what is kept, and emptying the columns that hold it. The one package
 * whose SQL touches tables of other features, so that all that is forgotten can be read in one
 * place; rows stay, for numbers, states and figures.
 *
 * <p>Does not belong here: forms nobody sent ({@code request}), cases, which are records of the
 * city.
 *
 * <p>Called by: the job {@code retention} of each schema. Calls: nothing of other features.
 */
package jp.yorisoi.ejb.retention;
