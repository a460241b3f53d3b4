package canyu.report.exploration.optimisation;

import canyu.exploration.optimisation.file.Optimisation;
import canyu.exploration.optimisation.result.OptimisationResult;
import canyu.language.Numbers;
import canyu.parameter.Names;
import canyu.report.page.Element;
import canyu.report.page.Facts;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import java.util.List;

/** How the mixes were found, and what was left out. */
record SearchSection() implements Part<OptimisationReport> {

  @Override
  public String key() {
    return "search";
  }

  @Override
  public List<Element> content(OptimisationReport report, Labels labels) {
    OptimisationResult result = report.result();
    Optimisation asked = result.loaded().optimisation();
    Facts facts = new Facts();
    facts.add(labels.text("search.engine"), labels.text("search.engine." + Names.camel(asked.engine())));
    facts.add(labels.text("search.choices"), labels.numbers().count(asked.choose().size()));
    facts.add(labels.text("search.tried"), labels.numbers().count(result.tried()));
    facts.add(labels.text("search.searched"), labels.text("search.futures",
        labels.numbers().count(asked.futures().searched()), labels.numbers().count(asked.futures().cities())));
    facts.add(labels.text("search.fresh"), labels.text("search.futures",
        labels.numbers().count(asked.futures().fresh()), labels.numbers().count(asked.futures().cities())));
    facts.add(labels.text("search.drawn"), labels.text(result.loaded().asked().draws().isPresent() ? "yes" : "no"));
    facts.add(labels.text("search.explained"),
        Double.isFinite(result.explained()) ? labels.percent(result.explained(), 0) : Numbers.NONE);
    double budget = result.loaded().question().budget();
    facts.add(labels.text("search.budget"), Double.isFinite(budget) ? report.words().money(budget) : Numbers.NONE);
    return List.of(facts.element(), Element.of("p", labels.text("search.caveats")).with("class", "caption"));
  }
}
