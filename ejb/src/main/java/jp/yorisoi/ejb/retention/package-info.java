/**
 * Retention: forgetting personal data once their time is over, legal holds that stop it, and the
 * report of both.
 *
 * <p>Belongs here: how long what is kept, and emptying the columns that hold it. The one package
 * whose SQL touches tables of other features, so that all that is forgotten can be read in one
 * place; rows stay, for numbers, states and figures.
 *
 * <p>Does not belong here: forms nobody sent ({@code request}).
 *
 * <p>Called by: the job {@code retention} of each schema, the page of the officer. Calls: nothing
 * of other features.
 */
package jp.yorisoi.ejb.retention;
