/**
 * The child-allowance core system (児童手当), told over SOAP (docs/interfaces.md).
 *
 * <p>Belongs here: client, mapping and settings of this one system; its generated types are in
 * {@code wsdl}, made from {@code wsdl/allowance} and never edited.
 *
 * <p>Called by: {@code integration.sync}.
 */
package jp.yorisoi.integration.allowance;
