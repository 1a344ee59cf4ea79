package jp.yorisoi.integration.register;

import jakarta.xml.ws.WebServiceException;
import jp.yorisoi.ejb.register.RegisterUnavailable;
import jp.yorisoi.integration.register.wsdl.RegisterFailure;
import jp.yorisoi.integration.register.wsdl.ResidentPage;
import jp.yorisoi.integration.register.wsdl.ResidentRegister;
import jp.yorisoi.integration.register.wsdl.ResidentRegisterService;
import jp.yorisoi.integration.soap.SoapPorts;

/** Calls the register. The service model is made once; each call has a port of its own. */
class RegisterClient {
  private final RegisterSettings settings;
  private final ResidentRegisterService service;

  RegisterClient(RegisterSettings settings) {
    this.settings = settings;
    this.service = new ResidentRegisterService();
  }

  ResidentPage list(String municipality, String after, int limit) {
    try {
      return port().listResidents(municipality, after, limit);
    } catch (RegisterFailure refused) {
      throw new RegisterUnavailable("register_fault_" + refused.getFaultInfo().getCode(), refused);
    } catch (WebServiceException broken) {
      throw new RegisterUnavailable("register_unreachable", broken);
    }
  }

  private ResidentRegister port() {
    return SoapPorts.ready(
        service.getResidentRegisterPort(),
        settings.address(),
        settings.connect(),
        settings.answer());
  }
}
