package jp.yorisoi.integration.signature;

import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.ejb.intake.RefusalReason;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.SignerInformation;

/**
 * The accepted ways to sign. Which one applies follows from the key in the certificate, so that the
 * present card (RSA-2048, SHA-256) and the next (P-384, SHA-384) are both read.
 */
enum SignatureAlgorithm {
  /** RSA of 2048 to 8192 bits. */
  SHA256_WITH_RSA("SHA256withRSA"),
  /** ECDSA on P-256 or P-384 with SHA-256. */
  SHA256_WITH_ECDSA("SHA256withECDSA"),
  /** ECDSA on P-256 or P-384 with SHA-384. */
  SHA384_WITH_ECDSA("SHA384withECDSA");

  private static final int SMALLEST_RSA = 2048;
  private static final int LARGEST_RSA = 8192;
  private static final int LARGEST_EXPONENT_BITS = 32;
  private static final Set<ASN1Encodable> CURVES =
      Set.of(SECObjectIdentifiers.secp256r1, SECObjectIdentifiers.secp384r1);
  private static final Set<ASN1ObjectIdentifier> RSA_SIGNATURES =
      Set.of(PKCSObjectIdentifiers.rsaEncryption, PKCSObjectIdentifiers.sha256WithRSAEncryption);
  private static final Map<ASN1ObjectIdentifier, ASN1ObjectIdentifier> ECDSA_SIGNATURES =
      Map.of(
          X9ObjectIdentifiers.ecdsa_with_SHA256, NISTObjectIdentifiers.id_sha256,
          X9ObjectIdentifiers.ecdsa_with_SHA384, NISTObjectIdentifiers.id_sha384);

  private final String text;

  SignatureAlgorithm(String text) {
    this.text = text;
  }

  /** The name as in Java's security API. */
  String text() {
    return text;
  }

  /**
   * The way a signer signed, or a refusal when it is not accepted for the key of the certificate.
   */
  static SignatureAlgorithm of(X509CertificateHolder certificate, SignerInformation signer)
      throws SignatureRefused {
    SubjectPublicKeyInfo key = certificate.getSubjectPublicKeyInfo();
    ASN1ObjectIdentifier keyKind = key.getAlgorithm().getAlgorithm();
    ASN1ObjectIdentifier digest = new ASN1ObjectIdentifier(signer.getDigestAlgOID());
    ASN1ObjectIdentifier signature = new ASN1ObjectIdentifier(signer.getEncryptionAlgOID());
    if (keyKind.equals(PKCSObjectIdentifiers.rsaEncryption)) {
      return rsa(key, digest, signature);
    }
    if (keyKind.equals(X9ObjectIdentifiers.id_ecPublicKey)
        && key.getAlgorithm().getParameters() != null
        && CURVES.contains(key.getAlgorithm().getParameters().toASN1Primitive())
        && digest.equals(ECDSA_SIGNATURES.get(signature))) {
      return digest.equals(NISTObjectIdentifiers.id_sha256) ? SHA256_WITH_ECDSA : SHA384_WITH_ECDSA;
    }
    throw refused();
  }

  private static SignatureAlgorithm rsa(
      SubjectPublicKeyInfo key, ASN1ObjectIdentifier digest, ASN1ObjectIdentifier signature)
      throws SignatureRefused {
    RSAPublicKey rsa;
    try {
      rsa = RSAPublicKey.getInstance(key.parsePublicKey());
    } catch (java.io.IOException broken) {
      throw refused();
    }
    BigInteger modulus = rsa.getModulus();
    if (modulus.bitLength() < SMALLEST_RSA
        || modulus.bitLength() > LARGEST_RSA
        || rsa.getPublicExponent().bitLength() > LARGEST_EXPONENT_BITS
        || !digest.equals(NISTObjectIdentifiers.id_sha256)
        || !RSA_SIGNATURES.contains(signature)) {
      throw refused();
    }
    return SHA256_WITH_RSA;
  }

  private static SignatureRefused refused() {
    return new SignatureRefused(
        RefusalReason.SIGNATURE_INVALID, "key or algorithm is not accepted");
  }
}
