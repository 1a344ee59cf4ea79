package jp.yorisoi.integration.signature;

import java.util.List;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A second signature over the first, among its unsigned attributes (RFC 5652, 11.4). */
final class CounterSignature {
  private CounterSignature() {}

  static byte[] on(byte[] good, TestAuthority.Holder second) throws Exception {
    CMSSignedData signed = new CMSSignedData(good);
    SignerInformation signer = signed.getSignerInfos().iterator().next();
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(
        new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
            .build(
                new JcaContentSignerBuilder(second.algorithm()).build(second.key()),
                second.certificate()));
    generator.addCertificates(new JcaCertStore(List.of(second.certificate())));
    SignerInformation both =
        SignerInformation.addCounterSigners(signer, generator.generateCounterSigners(signer));
    return CMSSignedData.replaceSigners(signed, new SignerInformationStore(both)).getEncoded("DER");
  }
}
