package canyu.population;

import canyu.city.Divisions;

/** Sex, age in years and education in one number below {@link #count}. */
record Cells(Divisions divisions) {

  int count() {
    return divisions.levels().size() * Years.COUNT * sexes();
  }

  private int sexes() {
    return divisions.sexes().size();
  }

  int of(int sex, int age, int level) {
    return (level * Years.COUNT + age - Years.FIRST) * sexes() + sex;
  }

  int sex(int cell) {
    return cell % sexes();
  }

  int age(int cell) {
    return Years.FIRST + cell / sexes() % Years.COUNT;
  }

  int level(int cell) {
    return cell / sexes() / Years.COUNT;
  }

  /** How far the education is above the first degree after school. */
  double step(int cell) {
    return divisions.levels().get(level(cell)).step();
  }

  /** The same age and education, another sex. */
  int ofSex(int cell, int sex) {
    return cell - sex(cell) + sex;
  }

  short profile(int cell) {
    return divisions.profile(sex(cell), age(cell), level(cell));
  }

  /** Whether someone can have this education at this age: a degree takes its years. */
  boolean possible(int cell) {
    return age(cell) >= divisions.levels().get(level(cell)).youngest();
  }
}
