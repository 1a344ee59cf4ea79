/**
 * A test certification authority in the shape of JPKI, with its OCSP responder.
 *
 * <p>Belongs here: keys, certificates, revocations and OCSP answers; certificates of real persons
 * never.
 *
 * <p>Called by: the package maker (signatures), the OCSP and trust-anchor resources.
 */
package jp.yorisoi.simulator.ca;
