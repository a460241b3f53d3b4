package canyu.scenario.loading;

import canyu.city.Divisions;
import canyu.parameter.Names;
import canyu.parameter.Node;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import canyu.population.Marginals;
import canyu.population.People;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Refuses margins of sexes and levels of education that the frame does not have. */
record DivisionCheck(Divisions divisions, Node.Mapping tree) {

  private static final String MARGINALS = "people.marginals.";

  /** @throws ParameterException with every name that is not known */
  void refuseUnknown(People people) {
    List<Problem> problems = new ArrayList<>();
    if (people instanceof Marginals marginals) {
      check("sex", marginals.sex().keySet(), divisions.sexes(), problems);
      check("education", marginals.education().keySet(), divisions.levels().stream().map(Divisions.Level::name).toList(),
          problems);
    }
    if (!problems.isEmpty()) {
      throw new ParameterException(problems);
    }
  }

  private void check(String kind, Collection<String> named, List<String> known, List<Problem> problems) {
    named.stream().filter(name -> !known.contains(name)).forEach(name -> {
      String path = MARGINALS + kind;
      problems.add(new Problem(((Node.Mapping) tree.at(path).orElseThrow()).keyOrigin(name), path + "." + name,
          path + "." + name + ": unknown key" + Names.closest(name, known).map(close -> "; did you mean '" + close + "'?")
              .orElse("; known keys are " + String.join(", ", known)) + " (divisions." + kind + " of the frame)"));
    });
  }
}
