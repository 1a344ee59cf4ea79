/**
 * The table {@code resident} of the core schema.
 *
 * <p>Belongs here: rows, queries and the batch that merges a page of the register.
 *
 * <p>Called by: {@code ejb.register} only.
 */
package jp.yorisoi.ejb.register.persistence;
