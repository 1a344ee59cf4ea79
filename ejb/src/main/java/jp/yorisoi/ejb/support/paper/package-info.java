/**
 * What bookings put on paper: postcards in large type, and the form for the counter.
 *
 * <p>Belongs here: what stands where on a sheet. Who is on it comes from the desks of {@code
 * support}; the door postcards leave by is {@code ejb.export}.
 *
 * <p>Called by: {@code ejb.export}, pages of staff.
 */
package jp.yorisoi.ejb.support.paper;
