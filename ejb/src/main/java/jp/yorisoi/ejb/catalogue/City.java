package jp.yorisoi.ejb.catalogue;

import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.MunicipalityCode;

/**
 * A city this application can serve, from {@code cities/<id>.yaml}.
 *
 * @param id {@code yasugi} or {@code izumo}
 * @param code its municipality code
 * @param name its name
 * @param siteName what its resident pages call themselves
 * @param mayor 宛先 of applications and issuer of notices, for example 安来市長
 * @param telephone the number people can call
 * @param fictional true when number, places and offices are made up for demonstration; pages say so
 * @param hours when somebody answers
 * @param address of the city office
 * @param mailSender the sender name of mails
 * @param districts areas of the city, from its plan
 * @param places where classes and consultations are held
 * @param offices who is in charge of what
 * @param source where the data comes from, or 要確認
 */
public record City(
    String id,
    MunicipalityCode code,
    LocalText name,
    LocalText siteName,
    String mayor,
    String telephone,
    boolean fictional,
    LocalText hours,
    String address,
    LocalText mailSender,
    List<District> districts,
    List<Place> places,
    List<Office> offices,
    String source) {

  /** Takes copies of the lists. */
  public City {
    districts = List.copyOf(districts);
    places = List.copyOf(places);
    offices = List.copyOf(offices);
  }

  /**
   * A district by its id.
   *
   * @param districtId the id
   * @return empty when there is none
   */
  public Optional<District> district(String districtId) {
    return districts.stream().filter(district -> district.id().equals(districtId)).findFirst();
  }

  /**
   * A place by its id.
   *
   * @param placeId the id
   * @return empty when there is none
   */
  public Optional<Place> place(String placeId) {
    return places.stream().filter(place -> place.id().equals(placeId)).findFirst();
  }

  /**
   * Where a place is on the map.
   *
   * @param place a place of this city
   * @return its own point, or the midst of its district
   */
  public GeoPoint pointOf(Place place) {
    return place.at().orElseGet(() -> district(place.districtId()).orElseThrow().centre());
  }

  /**
   * An office by its id.
   *
   * @param officeId the id
   * @return empty when there is none
   */
  public Optional<Office> office(String officeId) {
    return offices.stream().filter(office -> office.id().equals(officeId)).findFirst();
  }
}
