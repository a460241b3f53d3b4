package canyu.experiment.validation;

import canyu.file.InputFile;
import canyu.file.OutputFolder;
import canyu.file.SetAside;
import canyu.file.WholeFile;
import canyu.parameter.Binder;
import canyu.parameter.ParameterException;
import canyu.parameter.ParameterFile;
import canyu.parameter.ParameterYaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What was found in the cities that are finished, a file each, so that the same command goes on from there.
 *
 * @param folder where they are
 * @param fingerprint of what is validated
 * @param aside where files go that are no whole findings of it
 */
public record CityStore(Path folder, String fingerprint, SetAside aside) {

  /** A store whose folder is made where it does not exist. */
  public CityStore {
    try {
      new OutputFolder(folder).made();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<CityFindings> read(int city) {
    InputFile file = new InputFile(file(city), InputFile.LARGEST_TABLE);
    if (!file.isThere()) {
      return Optional.empty();
    }
    Optional<CityFindings> found = parsed(file);
    if (found.isEmpty()) {
      putAside(file.path());
    }
    return found.filter(each -> each.city() == city && each.fingerprint().equals(fingerprint));
  }

  private static Optional<CityFindings> parsed(InputFile file) {
    try {
      return Optional.of(Binder.bind(ParameterFile.read(file.path()), CityFindings.class));
    } catch (ParameterException spoilt) {
      return Optional.empty();
    }
  }

  private void putAside(Path file) {
    try {
      aside.file(file, "is not what was found in a whole city, which is simulated again");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(CityFindings found) {
    try {
      new WholeFile(file(found.city())).writeText(ParameterYaml.write(found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(int city) {
    return folder.resolve(String.format(Locale.ROOT, "%06d.yaml", city));
  }
}
