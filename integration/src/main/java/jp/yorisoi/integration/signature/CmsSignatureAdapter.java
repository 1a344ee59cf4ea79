package jp.yorisoi.integration.signature;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import jp.yorisoi.ejb.intake.SignatureOutcome;
import jp.yorisoi.ejb.intake.SignaturePort;

/** Serves intake's signature port with CMS and OCSP. Takes no part in a transaction. */
@Stateless
@Local(SignaturePort.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CmsSignatureAdapter implements SignaturePort {

  @Inject private SignatureSetup setup;

  @Override
  public SignatureOutcome verify(byte[] signature, byte[] signed, Instant arrivedAt) {
    return setup.verifier().verify(signature, signed, arrivedAt);
  }

  @Override
  public void ready() {
    setup.verifier();
  }
}
