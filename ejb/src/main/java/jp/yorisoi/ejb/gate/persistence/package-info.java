/**
 * What the gate reads and writes in {@code front}.
 *
 * <p>Belongs here: SQL on submission and status_step as the gate needs it.
 *
 * <p>Called by: {@code ejb.gate} only.
 */
package jp.yorisoi.ejb.gate.persistence;
