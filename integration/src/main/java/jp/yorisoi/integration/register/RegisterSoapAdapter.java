package jp.yorisoi.integration.register;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.MunicipalityCode;
import jp.yorisoi.ejb.register.RegisterPort;
import jp.yorisoi.ejb.register.ResidentRecord;

/** The resident register over SOAP. Holds no transaction while the register thinks. */
@Stateless
@Local(RegisterPort.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegisterSoapAdapter implements RegisterPort {
  private RegisterClient client;

  @Override
  public List<ResidentRecord> list(
      MunicipalityCode municipality, Optional<AddresseeNumber> after, int limit) {
    if (client == null) {
      client = new RegisterClient(RegisterSettings.fromEnvironment());
    }
    String from = after.map(AddresseeNumber::value).orElse(null);
    return RegisterMapping.read(client.list(municipality.value(), from, limit), from);
  }
}
