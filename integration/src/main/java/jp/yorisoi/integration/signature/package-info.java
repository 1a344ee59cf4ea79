/**
 * Signatures of applicants: CMS, certificates, OCSP. The adapter of {@code intake}'s signature
 * port.
 *
 * <p>Belongs here: everything that knows BouncyCastle in this system.
 *
 * <p>Does not belong here: what a bad signature means for a package (see {@code ejb.intake}).
 *
 * <p>Called by: the container, for {@code ejb.intake.SignaturePort}.
 */
package jp.yorisoi.integration.signature;
