/**
 * The one start-up chain of the application.
 *
 * <p>Belongs here: declaring the data sources, refusing a schema this version does not know and a
 * server that cannot take its packages.
 *
 * <p>Called by: the container at deployment, before any timer or request.
 */
package jp.yorisoi.ejb.platform.start;
