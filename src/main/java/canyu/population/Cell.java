package canyu.population;

import canyu.city.Education;
import canyu.city.Profile;
import canyu.city.Sex;

/** Sex, age in years and education in one number below {@link #COUNT}. */
final class Cell {

  /** The model has no children. */
  static final int FIRST_AGE = 15;
  static final int LAST_AGE = 110;
  static final int AGES = LAST_AGE - FIRST_AGE + 1;
  static final int COUNT = Education.values().length * AGES * 2;

  private static final Sex[] SEXES = Sex.values();
  private static final Education[] LEVELS = Education.values();

  private Cell() {}

  static int of(Sex sex, int age, Education education) {
    return (education.ordinal() * AGES + age - FIRST_AGE) * 2 + sex.ordinal();
  }

  static Sex sex(int cell) {
    return SEXES[cell & 1];
  }

  static int age(int cell) {
    return FIRST_AGE + cell / 2 % AGES;
  }

  static Education education(int cell) {
    return LEVELS[cell / 2 / AGES];
  }

  /** The same age and education, the other sex. */
  static int otherSex(int cell) {
    return cell ^ 1;
  }

  static byte profile(int cell) {
    return Profile.of(sex(cell), age(cell), education(cell));
  }

  /** Whether someone can have this education at this age: a degree takes its years. */
  static boolean possible(int cell) {
    int youngest = switch (education(cell)) {
      case JUNIOR_HIGH_OR_BELOW, HIGH_SCHOOL -> FIRST_AGE;
      case JUNIOR_COLLEGE, BACHELOR -> 18;
      case MASTER_OR_ABOVE -> 22;
    };
    return age(cell) >= youngest;
  }
}
