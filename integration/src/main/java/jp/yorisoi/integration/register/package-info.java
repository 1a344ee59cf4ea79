/**
 * The resident register (住民記録), asked over SOAP (docs/interfaces.md).
 *
 * <p>Belongs here: client, mapping and settings of this one system; its generated types are in
 * {@code wsdl}, made from {@code wsdl/register} and never edited.
 *
 * <p>Called by: the container, as the adapter of {@code ejb.register.RegisterPort}.
 */
package jp.yorisoi.integration.register;
