package jp.yorisoi.ejb.intake.archive;

import static jp.yorisoi.ejb.intake.archive.ManifestReader.invalid;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of files in a manifest: each line agrees with itself, and with the others. */
final class ManifestFiles {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private ManifestFiles() {}

  /** Makes one line of its values; name, role, document and media type have to say the same. */
  static ManifestFile file(Map<String, String> values) throws PackageRefused {
    String path = values.get(ManifestKeys.PATH);
    String mediaType = values.get(ManifestKeys.MEDIA_TYPE);
    Optional<String> documentId = Optional.ofNullable(values.get(ManifestKeys.DOCUMENT_ID));
    boolean agrees =
        switch (values.get(ManifestKeys.ROLE)) {
          case ManifestKeys.ROLE_APPLICATION ->
              path.equals(EntryNames.APPLICATION)
                  && documentId.isEmpty()
                  && mediaType.equals(ManifestKeys.APPLICATION_MEDIA_TYPE);
          case ManifestKeys.ROLE_ATTACHMENT -> attachment(path, documentId, mediaType);
          default -> false;
        };
    if (!agrees || !SHA256.matcher(values.get(ManifestKeys.SHA256)).matches()) {
      throw invalid("a file whose path, role, document and media type do not fit");
    }
    int size = Integer.parseInt(values.get(ManifestKeys.SIZE));
    return new ManifestFile(path, documentId, mediaType, size, values.get(ManifestKeys.SHA256));
  }

  private static boolean attachment(String path, Optional<String> documentId, String mediaType) {
    Matcher name = EntryNames.ATTACHMENT.matcher(path);
    return name.matches()
        && documentId.filter(name.group(1)::equals).isPresent()
        && DocumentType.ofMediaType(mediaType)
            .filter(type -> type.extension().equals(name.group(2)))
            .isPresent();
  }

  /** Every path once, and the application exactly once. */
  static List<ManifestFile> checked(List<ManifestFile> files) throws PackageRefused {
    Set<String> paths = new HashSet<>();
    for (ManifestFile file : files) {
      if (!paths.add(file.path())) {
        throw invalid("a file is listed twice");
      }
    }
    if (!paths.contains(EntryNames.APPLICATION)) {
      throw invalid("the application is not listed");
    }
    return files;
  }
}
