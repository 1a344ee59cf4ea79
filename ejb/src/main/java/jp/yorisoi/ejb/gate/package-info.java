/**
 * The gate between the schemas: the only way packages come in and states and notices go out
 * (docs/adr/0005). It works on {@code front} with the account of the inner zone.
 *
 * <p>Belongs here: fetching stored packages, publishing states and notices, each idempotent.
 *
 * <p>Does not belong here: deciding anything about a case.
 *
 * <p>Called by: jobs of the inner zone in {@code integration.sync}.
 */
package jp.yorisoi.ejb.gate;
