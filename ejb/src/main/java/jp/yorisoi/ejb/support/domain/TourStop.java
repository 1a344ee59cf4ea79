package jp.yorisoi.ejb.support.domain;

import java.time.LocalTime;

/**
 * A stop of a tour somebody wants to make.
 *
 * @param place id of the place
 * @param at when it begins
 * @param minutes how long the vehicle stays
 * @param seats how many people can come
 * @param travel minutes from the stop before it in this tour
 * @param garage minutes from and to the garage
 */
public record TourStop(
    String place, LocalTime at, int minutes, int seats, int travel, int garage) {}
