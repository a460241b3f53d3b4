package canyu.experiment.run;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Barrier;
import canyu.city.Channel;
import canyu.city.City;
import canyu.city.Diary;
import canyu.city.Residents;
import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.parameter.Names;
import canyu.population.OwnDivisions;
import canyu.simulation.Replicate;
import canyu.simulation.Towns;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The sample of residents beside the city that it is of. */
class ResidentSampleTest {

  private static final City CITY = city(1500);

  private final ResidentSample sample = ResidentSample.of(CITY);

  private static City city(int residents, String... more) {
    return new Replicate(Towns.of(Towns.and(more, "population.residents=" + residents, "population.communitySize=100",
        "time.burnIn=8", "time.weeks=16", "parameters.participation.actionRate=0.3")), 0, Sweep.IN_ORDER)
        .live(Policy.STATUS_QUO).end();
  }

  @Test
  void isEvenlySpreadOverTheCity() {
    assertThat(sample.table("arm").intColumn("resident").asList())
        .isEqualTo(IntStream.range(0, ResidentSample.SIZE).mapToObj(k -> 3 * k + 1).toList());
  }

  @Test
  void allOfASmallCityAreInItAndWhoHasNoChannelNamesNone() {
    Table table = ResidentSample.of(city(200, Stream.of(Channel.values())
        .map(channel -> "levers." + Names.camel(channel.coverage()) + "=0").toArray(String[]::new))).table("arm");

    assertThat(table.intColumn("resident").asList()).isEqualTo(IntStream.rangeClosed(1, 200).boxed().toList());
    assertThat(table.stringColumn("channel").asList()).containsOnly("");
  }

  @Test
  void everyRowIsThatOfItsResident() {
    Table table = sample.table("some arm");

    assertThat(table.rowCount()).isEqualTo(ResidentSample.SIZE);
    for (Row row : table) {
      isWhoTheyAre(row, row.getInt("resident") - 1);
      isWhatTheyThink(row, row.getInt("resident") - 1);
    }
    assertThat(table.booleanColumn("willing").countUnique()).isEqualTo(2);
    assertThat(table.stringColumn("channel").countUnique()).isGreaterThan(2);
    assertThat(table.intColumn("acts").max()).isPositive();
  }

  private static void isWhoTheyAre(Row row, int i) {
    int profile = CITY.residents().profile[i];

    assertThat(row.getString("arm")).isEqualTo("some arm");
    assertThat(row.getInt("community")).isEqualTo(i / 100 + 1);
    assertThat(row.getInt("grid")).isEqualTo(CITY.communityOf(i).gridOf(i) + 1);
    assertThat(row.getString("district")).isEqualTo(CITY.districts().get(CITY.communityOf(i).district()));
    assertThat(row.getString("housing")).isEqualTo(CITY.housingTypes().get(CITY.communityOf(i).housing()));
    assertThat(row.getString("sex")).isEqualTo(OwnDivisions.USUAL.sexes().get(OwnDivisions.USUAL.sexOf(profile)));
    assertThat(row.getInt("age")).isEqualTo(CITY.residents().age[i]);
    assertThat(row.getString("education")).isEqualTo(OwnDivisions.USUAL.levels().get(OwnDivisions.USUAL.levelOf(profile)).name());
  }

  private static void isWhatTheyThink(Row row, int i) {
    Residents residents = CITY.residents();
    boolean willing = (residents.diary[i] & Diary.WILLING) != 0;

    assertThat(row.getBoolean("willing")).isEqualTo(willing);
    assertThat(row.getString("reason"))
        .isEqualTo(willing ? "" : Names.camel(Barrier.values()[Diary.reason(residents.diary[i])]));
    assertThat(row.getString("channel"))
        .isEqualTo(residents.channel[i] < 0 ? "" : Names.camel(Channel.values()[residents.channel[i]]));
    assertThat(row.getBoolean("informed")).isEqualTo(residents.informed[i]);
    assertThat(row.getBoolean("enrolled")).isEqualTo(residents.enrolled[i]);
    assertThat(row.getInt("acts")).isEqualTo(Byte.toUnsignedInt(residents.acts[i]));
    assertThat(List.of(row.getDouble("trust"), row.getDouble("concern"), row.getDouble("efficacy"),
        row.getDouble("satisfaction"), row.getDouble("identity"))).containsExactly((double) residents.trust[i],
            (double) residents.concern[i], (double) residents.efficacy[i], (double) residents.satisfaction[i],
            (double) residents.identity[i]);
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    sample.write(new DataOutputStream(bytes));

    ResidentSample read = ResidentSample.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    assertThat(values(read)).isEqualTo(values(sample));
  }

  private static List<List<?>> values(ResidentSample sample) {
    return sample.table("arm").columns().stream().<List<?>>map(Column::asList).toList();
  }
}
