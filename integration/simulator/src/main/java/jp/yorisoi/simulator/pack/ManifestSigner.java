package jp.yorisoi.simulator.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.simulator.ca.Signers;
import jp.yorisoi.simulator.ca.SigningIdentity;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.util.CollectionStore;

/** Signs a manifest: CMS SignedData, detached, with the signer's certificate and those above it. */
final class ManifestSigner {

  private ManifestSigner() {}

  static byte[] sign(byte[] manifest, SigningIdentity identity) {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new SignerInfoGeneratorBuilder(new BcDigestCalculatorProvider())
              .build(Signers.of(identity.key()), identity.certificate()));
      List<X509CertificateHolder> certificates = new ArrayList<>(identity.issuers());
      certificates.add(0, identity.certificate());
      generator.addCertificates(new CollectionStore<>(certificates));
      return generator.generate(new CMSProcessableByteArray(manifest), false).getEncoded("DER");
    } catch (OperatorCreationException | CMSException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
