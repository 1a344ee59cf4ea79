/**
 * The simulated resident register (住民記録), SOAP.
 *
 * <p>Belongs here: the endpoint and its mapping to the generated types.
 *
 * <p>Called by: the process, which publishes it; the application calls it over SOAP.
 */
package jp.yorisoi.simulator.register;
