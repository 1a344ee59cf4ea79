package jp.yorisoi.ejb.catalogue;

import java.time.LocalTime;

/**
 * When the seats of a kind are drawn by lot (docs/adr/0041).
 *
 * @param days so many days before it is held
 * @param at time of that day, Japanese time
 */
public record SupportDraw(int days, LocalTime at) {}
