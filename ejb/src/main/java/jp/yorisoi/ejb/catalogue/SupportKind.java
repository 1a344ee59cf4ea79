package jp.yorisoi.ejb.catalogue;

import jp.yorisoi.ejb.catalogue.privacy.Assessment;

/**
 * A kind of class that can be booked.
 *
 * @param id its id
 * @param level 1 for people who never held a smartphone, then upward
 * @param title what it is called
 * @param staffTitle a few characters for the staff calendar
 * @param about what one learns, one sentence
 * @param bring what to bring
 * @param minutes how long it lasts
 * @param capacity seats, if the class names no other number
 * @param privacy its privacy impact assessment (docs/adr/0028)
 */
public record SupportKind(
    String id,
    int level,
    LocalText title,
    String staffTitle,
    LocalText about,
    LocalText bring,
    int minutes,
    int capacity,
    Assessment privacy) {}
