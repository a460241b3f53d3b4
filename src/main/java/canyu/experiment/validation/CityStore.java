package canyu.experiment.validation;

import canyu.experiment.run.Workers;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What was found in the cities that are finished, a file each, so that the same command goes on from there.
 *
 * @param folder where they are
 * @param fingerprint of the status quo in which it was found, and of what was looked for
 * @param aside where files go that are no whole findings of it
 */
public record CityStore(Path folder, String fingerprint, SetAside aside) {

  private static final Pattern NAME = Pattern.compile("\\d{6,}\\.yaml");

  /** A store whose folder is made where it does not exist. */
  public CityStore {
    try {
      new OutputFolder(folder).made();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all files of a folder that may be of such a store. */
  public static List<String> names(Path folder) throws IOException {
    return new OutputFolder(folder).names().stream().filter(name -> NAME.matcher(name).matches()).toList();
  }

  /**
   * What is found in each city, in order; a city that was looked into before is not simulated again.
   *
   * @param onCity called after each city, one call at a time
   */
  List<CityFindings> all(Workers workers, CityStudies studies, Runnable onCity) {
    SortedMap<Integer, CityFindings> known = new TreeMap<>();
    List<Integer> cities = studies.subject().statusQuo().scenario().replicateNumbers();
    cities.forEach(city -> read(city).ifPresent(found -> {
      known.put(city, found);
      onCity.run();
    }));
    workers.make(studies, cities.stream().filter(city -> !known.containsKey(city)).toList(), found -> {
      write(found);
      known.put(found.city(), found);
      onCity.run();
    });
    return List.copyOf(known.values());
  }

  private Optional<CityFindings> read(int city) {
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

  private void write(CityFindings found) {
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
