package canyu.scenario.loading;

import canyu.indicator.Groups;
import canyu.parameter.Binder;
import canyu.parameter.Names;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.population.Composition;
import canyu.population.Frame;
import canyu.population.Marginals;
import canyu.population.Microdata;
import canyu.scenario.definition.Outcome;
import canyu.scenario.survey.CountedPlaces;
import canyu.scenario.survey.MicrodataFile;
import canyu.scenario.survey.Respondent;
import canyu.scenario.survey.Respondents;
import canyu.scenario.table.Shipped;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A population frame as its file says it, and the composition that follows. */
public record LoadedFrame(Frame frame, Composition composition) {

  /**
   * Reads a frame, and the microdata it may name.
   *
   * @param ageEducation how age and education go together, if not as the frame assumes
   * @throws ParameterException if the file, or the composition it asks for, is not right
   */
  public static LoadedFrame read(Path file, Optional<Double> ageEducation, Origin namedBy) {
    Node.Mapping tree = Shipped.find(file).orElseThrow(() ->
        new ParameterException(namedBy, "names the population frame '" + file + "', but there is no such file"));
    Frame asWritten = Binder.bind(tree, Frame.class);
    new DivisionCheck(asWritten.divided(), tree).refuseUnknown(asWritten.people());
    Frame frame = ageEducation.map(association -> {
      if (asWritten.people() instanceof Marginals marginals) {
        return asWritten.with(marginals.with(association));
      }
      throw new ParameterException(namedBy, "population.ageEducation must be left out where the frame has microdata, which say how"
          + " age and education go together, but is " + association);
    }).orElse(asWritten);
    Origin people = tree.keyOrigin("people");
    return frame.people() instanceof Microdata microdata
        ? ofMicrodata(frame, microdata, new CountedPlaces(
            MicrodataFile.table(people.beside(file, microdata.file()), people), tree), people)
        : new LoadedFrame(frame, made(people, () ->
            Composition.ofMarginals(frame.divided(), (Marginals) frame.people())));
  }

  private static LoadedFrame ofMicrodata(Frame frame, Microdata microdata, CountedPlaces places, Origin people) {
    Frame named = places.named(frame);
    List<Respondent> respondents = made(people, () -> Respondents.read(places.table(), named, microdata).people());
    return new LoadedFrame(places.counted(named, respondents), made(people, () -> Composition.ofStated(
        frame.divided(), respondents.stream().map(Respondent::together).toList(), microdata.unstated())));
  }

  private static <T> T made(Origin people, Supplier<T> making) {
    try {
      return making.get();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(people, "people: " + e.getMessage());
    }
  }

  /** All groups of its people. */
  public Groups groups() {
    return new Groups(composition.divisions(), List.copyOf(frame.districts().keySet()), List.copyOf(frame.housing().keySet()));
  }

  /** Whether somebody belongs to the group with a number. */
  boolean lives(int group) {
    return group == Groups.CITY || groups().isPlace(group) || FirstStageCheck.groups(composition, groups()).contains(group);
  }

  /** What must be if an outcome is to be defined among its people, and is not. */
  public Optional<String> refusal(Outcome outcome) {
    List<String> names = groups().names();
    int group = names.indexOf(outcome.group());
    if (group < 0) {
      return Optional.of("must be among a group of the city, but is among '" + outcome.group() + "'"
          + Names.closest(outcome.group(), names).map(close -> "; did you mean '" + close + "'?")
              .orElse("; there are " + String.join(", ", names)));
    }
    if (group != Groups.CITY && outcome.indicator().cityOnly()) {
      return Optional.of("must be of the whole city, since " + Names.camel(outcome.indicator())
          + " is defined for no group, but is '" + outcome + "'");
    }
    if (!lives(group)) {
      return Optional.of("must be among people who live in the city, but there are no " + outcome.group());
    }
    return outcome.indicator().gap().flatMap(gap -> gap.missing(groups(), this::lives))
        .map(nobody -> "must be defined, but " + outcome + " is not: there are no " + nobody.name(groups()));
  }
}
