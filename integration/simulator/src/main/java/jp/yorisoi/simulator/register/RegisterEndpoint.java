package jp.yorisoi.simulator.register;

import com.sun.xml.ws.developer.SchemaValidation;
import jakarta.jws.WebService;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.concurrent.atomic.AtomicLong;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import jp.yorisoi.simulator.population.Population;
import jp.yorisoi.simulator.register.wsdl.RegisterFailure;
import jp.yorisoi.simulator.register.wsdl.Resident;
import jp.yorisoi.simulator.register.wsdl.ResidentPage;
import jp.yorisoi.simulator.register.wsdl.ResidentRegister;
import jp.yorisoi.simulator.register.wsdl.ServiceFault;

/**
 * The resident register: reads the made-up population. Schema errors are refused before they come
 * here.
 */
@SchemaValidation
@WebService(
    serviceName = "ResidentRegisterService",
    portName = "ResidentRegisterPort",
    targetNamespace = "urn:yorisoi:register:1",
    endpointInterface = "jp.yorisoi.simulator.register.wsdl.ResidentRegister",
    wsdlLocation = "wsdl/register/resident-register.wsdl")
public class RegisterEndpoint implements ResidentRegister {

  private final Population population;
  private final Clock clock;
  private final AtomicLong pagesGiven = new AtomicLong();

  /**
   * Opens the register.
   *
   * @param population who is in it
   * @param clock tells when a page was read
   */
  public RegisterEndpoint(Population population, Clock clock) {
    this.population = population;
    this.clock = clock;
  }

  @Override
  public ResidentPage listResidents(String municipality, String afterAddresseeNumber, int limit)
      throws RegisterFailure {
    if (!population.city().code().equals(municipality)) {
      throw failure(
          "UNKNOWN_MUNICIPALITY", "This register is kept for " + population.city().code());
    }
    ResidentPage page = new ResidentPage();
    page.setAsOf(now());
    population
        .page(afterAddresseeNumber, limit)
        .forEach(resident -> page.getResident().add(toMessage(resident)));
    pagesGiven.incrementAndGet();
    return page;
  }

  @Override
  public Resident findResident(String addresseeNumber) {
    return population.find(addresseeNumber).map(RegisterEndpoint::toMessage).orElse(null);
  }

  /**
   * How many pages were read.
   *
   * @return the number since the start
   */
  public long pagesGiven() {
    return pagesGiven.get();
  }

  private static Resident toMessage(jp.yorisoi.simulator.population.Resident person) {
    Resident message = new Resident();
    message.setAddresseeNumber(person.addresseeNumber());
    message.setHouseholdNumber(person.householdNumber());
    message.setName(person.name());
    message.setKana(person.kana());
    message.setDateOfBirth(person.dateOfBirth());
    message.setSex(person.sex());
    message.setPostalCode(person.home().postalCode());
    message.setAddress(person.home().address());
    message.setRelationshipCode(person.relationship().code());
    message.setRelationshipText(person.relationship().text());
    message.setResidentState(Integer.toString(person.state()));
    person
        .cardIfAny()
        .ifPresent(
            card -> {
              message.setSigningCertificateSerial(card.signingSerial().toString(16));
              message.setAuthenticationCertificateSerial(card.authenticationSerial().toString(16));
            });
    message.setVersion(person.version());
    message.setMarks(MadeUpMarks.of(person));
    return message;
  }

  private XMLGregorianCalendar now() {
    try {
      ZonedDateTime now =
          clock.instant().truncatedTo(ChronoUnit.MILLIS).atZone(ZoneId.of("Asia/Tokyo"));
      return DatatypeFactory.newInstance().newXMLGregorianCalendar(GregorianCalendar.from(now));
    } catch (DatatypeConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RegisterFailure failure(String code, String message) {
    ServiceFault fault = new ServiceFault();
    fault.setCode(code);
    fault.setMessage(message);
    return new RegisterFailure(message, fault);
  }
}
