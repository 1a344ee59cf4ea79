/**
 * Which rows of the core schema a caller may see: the one place where records of protected persons
 * are kept from those who are not entitled (docs/adr/0050).
 *
 * <p>Belongs here: conditions of SQL and JPQL, and the rule who a request that is not linked is
 * about.
 *
 * <p>Called by: every store that reads residents, cases, letters, messages or audit entries of
 * {@code core}; {@code SightTest} of the module {@code web} finds one that does not.
 */
package jp.yorisoi.ejb.platform.sight;
