/**
 * The simulated child-allowance core (児童手当), SOAP.
 *
 * <p>Belongs here: the endpoint, its rules and the ledger of decisions held.
 *
 * <p>Called by: the process, which publishes it; the application calls it over SOAP.
 */
package jp.yorisoi.simulator.allowance;
