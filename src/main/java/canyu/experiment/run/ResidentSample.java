package canyu.experiment.run;

import canyu.city.Barrier;
import canyu.city.Channel;
import canyu.city.City;
import canyu.city.Community;
import canyu.city.Diary;
import canyu.city.Divisions;
import canyu.city.Residents;
import canyu.parameter.Names;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Some residents of the first city, one by one, as they stand at the end of an arm. */
public final class ResidentSample {

  /** How many residents there are, where the city has so many. */
  public static final int SIZE = 500;

  private final IntColumn resident = IntColumn.create("resident");
  private final IntColumn community = IntColumn.create("community");
  private final IntColumn grid = IntColumn.create("grid");
  private final StringColumn district = StringColumn.create("district");
  private final StringColumn housing = StringColumn.create("housing");
  private final StringColumn sex = StringColumn.create("sex");
  private final IntColumn age = IntColumn.create("age");
  private final StringColumn education = StringColumn.create("education");
  private final BooleanColumn willing = BooleanColumn.create("willing");
  private final StringColumn reason = StringColumn.create("reason");
  private final StringColumn channel = StringColumn.create("channel");
  private final BooleanColumn informed = BooleanColumn.create("informed");
  private final BooleanColumn enrolled = BooleanColumn.create("enrolled");
  private final IntColumn acts = IntColumn.create("acts");
  private final DoubleColumn trust = DoubleColumn.create("trust");
  private final DoubleColumn concern = DoubleColumn.create("concern");
  private final DoubleColumn efficacy = DoubleColumn.create("efficacy");
  private final DoubleColumn satisfaction = DoubleColumn.create("satisfaction");
  private final DoubleColumn identity = DoubleColumn.create("identity");

  private final List<Column<?>> columns = List.of(resident, community, grid, district, housing, sex, age, education,
      willing, reason, channel, informed, enrolled, acts, trust, concern, efficacy, satisfaction, identity);

  private ResidentSample() {}

  /** The same residents of every city with the same past, evenly spread over it. */
  static ResidentSample of(City city) {
    ResidentSample sample = new ResidentSample();
    int count = city.residents().count();
    int size = Math.min(SIZE, count);
    IntStream.range(0, size).map(k -> (int) ((long) k * count / size)).forEach(i -> sample.add(city, i));
    return sample;
  }

  private void add(City city, int i) {
    Residents residents = city.residents();
    Community home = city.communityOf(i);
    Divisions divisions = city.divisions();
    int profile = residents.profile[i];
    resident.append(i + 1);
    community.append(home.index() + 1);
    grid.append(home.gridOf(i) + 1);
    district.append(city.districts().get(home.district()));
    housing.append(city.housingTypes().get(home.housing()));
    sex.append(divisions.sexes().get(divisions.sexOf(profile)));
    age.append(residents.age[i]);
    education.append(divisions.levels().get(divisions.levelOf(profile)).name());
    addOpinion(residents, i);
    informed.append(residents.informed[i]);
    enrolled.append(residents.enrolled[i]);
    acts.append(residents.acts[i] & 0xFF);
    trust.append(residents.trust[i]);
    concern.append(residents.concern[i]);
    efficacy.append(residents.efficacy[i]);
    satisfaction.append(residents.satisfaction[i]);
    identity.append(residents.identity[i]);
  }

  private void addOpinion(Residents residents, int i) {
    boolean yes = (residents.diary[i] & Diary.WILLING) != 0;
    willing.append(yes);
    reason.append(yes ? "" : Names.camel(Barrier.values()[Diary.reason(residents.diary[i])]));
    channel.append(residents.channel[i] < 0 ? "" : Names.camel(Channel.values()[residents.channel[i]]));
  }

  /** One row for every resident, each with the name of the arm. */
  public Table table(String name) {
    StringColumn arm = StringColumn.create("arm", Collections.nCopies(resident.size(), name));
    Table table = Table.create("residents", arm);
    columns.forEach(column -> table.addColumns(column.copy()));
    return table;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(resident.size());
    for (Column<?> column : columns) {
      for (int row = 0; row < column.size(); row++) {
        write(out, column.get(row));
      }
    }
  }

  private static void write(DataOutput out, Object cell) throws IOException {
    if (cell instanceof String text) {
      out.writeUTF(text);
    } else if (cell instanceof Integer whole) {
      out.writeInt(whole);
    } else if (cell instanceof Double number) {
      out.writeDouble(number);
    } else {
      out.writeBoolean((Boolean) cell);
    }
  }

  static ResidentSample read(DataInput in) throws IOException {
    ResidentSample sample = new ResidentSample();
    int rows = in.readInt();
    for (Column<?> column : sample.columns) {
      for (int row = 0; row < rows; row++) {
        read(in, column);
      }
    }
    return sample;
  }

  private static void read(DataInput in, Column<?> column) throws IOException {
    if (column instanceof StringColumn texts) {
      texts.append(in.readUTF());
    } else if (column instanceof IntColumn integers) {
      integers.append(in.readInt());
    } else if (column instanceof DoubleColumn numbers) {
      numbers.append(in.readDouble());
    } else {
      ((BooleanColumn) column).append(in.readBoolean());
    }
  }
}
