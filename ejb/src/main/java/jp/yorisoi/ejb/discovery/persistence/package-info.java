/**
 * How often what was found, in the database.
 *
 * <p>Belongs here: the SQL of counts by day.
 *
 * <p>Called by: discovery.
 */
package jp.yorisoi.ejb.discovery.persistence;
