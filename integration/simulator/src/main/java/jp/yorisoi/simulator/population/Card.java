package jp.yorisoi.simulator.population;

import java.math.BigInteger;

/**
 * The certificates on a person's card.
 *
 * @param key the kind of key
 * @param signingSerial serial number of the signing certificate
 * @param authenticationSerial serial number of the certificate for log-in
 */
public record Card(CardKey key, BigInteger signingSerial, BigInteger authenticationSerial) {}
