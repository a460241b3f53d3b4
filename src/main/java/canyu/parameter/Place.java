package canyu.parameter;

/**
 * A place in a tree of parameters, printed as its path.
 *
 * @param path keys joined by dots, list indices in brackets; empty for the root
 */
record Place(String path) {

  Place key(String key) {
    return new Place(path.isEmpty() ? key : path + "." + key);
  }

  Place index(int index) {
    return new Place(path + "[" + index + "]");
  }

  /** What is so of this place: {@code usability must be ...}. */
  String says(String message) {
    return path.isEmpty() ? message : path + " " + message;
  }

  /** A remark on this place: {@code usability: ...}. */
  String remarks(String message) {
    return path.isEmpty() ? message : path + ": " + message;
  }

  @Override
  public String toString() {
    return path;
  }
}
