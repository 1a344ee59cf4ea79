/**
 * Making request packages, good ones and bad ones.
 *
 * <p>Belongs here: claims of made-up people, the archive in every shape, the resource that makes
 * them on demand.
 *
 * <p>Called by: the request command, the index page and the whole-system tests, over HTTP.
 */
package jp.yorisoi.simulator.pack;
