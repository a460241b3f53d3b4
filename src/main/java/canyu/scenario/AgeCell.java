package canyu.scenario;

import canyu.city.Divisions;
import canyu.parameter.Range;
import canyu.population.AgeSpan;
import canyu.population.Microdata;
import canyu.population.Young;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads an age of microdata: whole years, or a band of them such as {@code 25-34} or {@code 70+}. */
final class AgeCell {

  private static final int OLDEST = 110;
  private static final Pattern BAND = Pattern.compile("(\\d{1,3})\\s*(?:[-–]\\s*(\\d{1,3})|(\\+))");

  private final Divisions divisions;
  private final Microdata microdata;
  private final int youngest;

  AgeCell(Divisions divisions, Microdata microdata) {
    this.divisions = divisions;
    this.microdata = microdata;
    this.youngest = microdata.young() == Young.LEFT_OUT ? 0 : divisions.youngest();
  }

  /** The age in a cell; empty, and a problem more, where there is none. */
  Optional<AgeSpan> read(CsvTable.Cell cell, CellReader reader) {
    Matcher band = BAND.matcher(cell.text());
    return band.matches() ? band(cell, band, reader)
        : reader.whole(cell, new Range(youngest, OLDEST), " or a band such as 25-34").map(Double::intValue)
            .map(age -> new AgeSpan(age, age));
  }

  private Optional<AgeSpan> band(CsvTable.Cell cell, Matcher band, CellReader reader) {
    int from = Integer.parseInt(band.group(1));
    int to = band.group(2) == null ? Math.max(from, microdata.oldest()) : Integer.parseInt(band.group(2));
    boolean young = microdata.young() == Young.LEFT_OUT && to < divisions.youngest();
    boolean within = from >= divisions.youngest() && from <= to && to <= OLDEST && divisions.band(from) == divisions.band(to);
    if (!young && !within) {
      reader.note(CellReader.wrong(cell, "must lie in one of the bands " + bands()
          + " (divisions.age of the frame says where they begin)"));
      return Optional.empty();
    }
    return Optional.of(new AgeSpan(from, to));
  }

  private String bands() {
    return IntStream.range(0, divisions.ages().size()).mapToObj(divisions::years).collect(Collectors.joining(", "));
  }
}
