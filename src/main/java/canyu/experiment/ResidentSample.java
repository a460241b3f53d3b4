package canyu.experiment;

import canyu.city.Barrier;
import canyu.city.Channel;
import canyu.city.City;
import canyu.city.Community;
import canyu.city.Diary;
import canyu.city.Education;
import canyu.city.Profile;
import canyu.city.Residents;
import canyu.city.Sex;
import canyu.parameter.Names;
import java.util.stream.IntStream;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Some residents of the first city, one by one, as they stand at the end of an arm. */
final class ResidentSample {

  private static final int SIZE = 500;

  private final StringColumn arm = StringColumn.create("arm");
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

  private ResidentSample() {}

  /** One row for every resident; the same residents in every city with the same past, evenly spread over it. */
  static Table of(String arm, City city) {
    ResidentSample sample = new ResidentSample();
    int count = city.residents().count();
    int size = Math.min(SIZE, count);
    IntStream.range(0, size).map(k -> (int) ((long) k * count / size)).forEach(i -> sample.add(arm, city, i));
    return sample.table();
  }

  private void add(String name, City city, int i) {
    Residents residents = city.residents();
    Community home = city.communityOf(i);
    int profile = residents.profile[i];
    arm.append(name);
    resident.append(i + 1);
    community.append(home.index() + 1);
    grid.append(home.gridOf(i) + 1);
    district.append(city.districts().get(home.district()));
    housing.append(city.housingTypes().get(home.housing()));
    sex.append(Names.camel(Sex.values()[Profile.sex(profile)]));
    age.append(residents.age[i]);
    education.append(Names.camel(Education.values()[Profile.education(profile)]));
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

  private Table table() {
    return Table.create("residents", arm, resident, community, grid, district, housing, sex, age, education, willing,
        reason, channel, informed, enrolled, acts, trust, concern, efficacy, satisfaction, identity);
  }
}
