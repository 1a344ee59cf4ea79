/**
 * What the city offers, as data: procedures with their forms, city profiles, and every text people
 * read.
 *
 * <p>Belongs here: reading and checking definitions ({@code procedures/}, {@code cities/}, {@code
 * texts/}), what a form asks, and the pure check of answers against it. Adding a procedure, a city
 * or a language needs no Java.
 *
 * <p>Does not belong here: who answered what (see {@code request}), what is decided (see {@code
 * procedure}).
 *
 * <p>Called by: request, intake, procedure, support, web, integration. Calls: kernel.
 */
package jp.yorisoi.ejb.catalogue;
