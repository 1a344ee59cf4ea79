package jp.yorisoi.ejb.catalogue;

/**
 * What is written to the applicant. Names in braces ({@code {receiptNumber}}, {@code
 * {applicantName}}, {@code {decidedOn}}, {@code {reason}}, {@code {office}}, {@code {telephone}},
 * {@code {city}}, {@code {procedure}}) are replaced.
 *
 * @param subject the subject line
 * @param body the text; paragraphs are separated by empty lines
 */
public record NoticeText(LocalText subject, LocalText body) {}
