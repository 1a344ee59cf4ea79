package jp.yorisoi.ejb.export;

import java.util.Optional;
import java.util.function.Function;
import jp.yorisoi.ejb.identity.StaffView;
import jp.yorisoi.policy.Chain;

/**
 * What makes the lists of one schema different from those of the other. What is done with them is
 * the same ({@link ExportWork}); who may do it stands at each door.
 *
 * @param chain schema of the requests
 * @param words which rows a request is about, in words
 * @param content makes the list of a request
 * @param staff who somebody with an account of the schema is
 */
record ExportFeature(
    Chain chain,
    Function<ExportRequest, String> words,
    Function<ExportRequest, CsvTable> content,
    Function<String, Optional<StaffView>> staff) {}
