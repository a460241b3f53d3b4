package canyu.dataset;

/**
 * How long things are in a version of Stata's files.
 *
 * @param release 113 to 115, or 117 to 119
 * @param name bytes of the name of a variable or of a set of labels
 * @param format bytes of the format of a variable
 * @param label bytes of the label of a variable
 * @param sort bytes of the number of a variable in the order of sorting
 */
record DtaLayout(int release, int name, int format, int label, int sort) {

  /** The layout of a version. */
  static DtaLayout of(int release, ByteReader bytes) {
    return switch (release) {
      case 113 -> new DtaLayout(release, 33, 12, 81, 2);
      case 114, 115 -> new DtaLayout(release, 33, 49, 81, 2);
      case 117 -> new DtaLayout(release, 33, 49, 81, 2);
      case 118 -> new DtaLayout(release, 129, 57, 321, 2);
      case 119 -> new DtaLayout(release, 129, 57, 321, 4);
      default -> throw bytes.wrongAt(0, "the version of a file of Stata must be 113 to 115 or 117 to 119 (Stata 8 to 18), but"
          + " is " + release + "; 'saveold' in Stata writes one of these");
    };
  }

  /** Whether parts of the file stand between tags. */
  boolean hasTags() {
    return release >= 117;
  }

  /** Whether texts are UTF-8. */
  boolean isUnicode() {
    return release >= 118;
  }
}
