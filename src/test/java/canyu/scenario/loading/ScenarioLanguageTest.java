package canyu.scenario.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import canyu.city.Lever;
import canyu.countermeasure.Countermeasure;
import canyu.parameter.Names;
import canyu.parameter.Unwrapped;
import canyu.parameter.Variants;
import canyu.scenario.definition.Scenario;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a scenario's file may say, and what is said of one that is wrong. */
class ScenarioLanguageTest {

  private static final String KEYS = String.join(", ",
      Stream.of(Scenario.class.getRecordComponents()).flatMap(ScenarioLanguageTest::keys).toList());

  private static final String KINDS = String.join(", ", Variants.of(Countermeasure.class).keySet());

  private static final String LEVERS = String.join(", ", Names.constants(Lever.class).keySet());

  private static final String DISTRICTS = "gusu, industrialPark, wuzhong, newDistrict, xiangcheng, wujiang";

  private ScenarioFolder scenarios;

  @BeforeEach
  void makeFolder(@TempDir Path temporary) {
    scenarios = ScenarioFolder.in(temporary);
  }

  static Stream<Arguments> brokenFiles() {
    return Stream.of(
        arguments("a misspelt key at the top", """
            tilte: Spring
            """, """
            town.yaml:1: tilte: unknown key; did you mean 'title'?"""),
        arguments("a key that is like no other", """
            colour: green
            """, """
            town.yaml:1: colour: unknown key; known keys are %s""".formatted(KEYS)),
        arguments("misspelt keys of the population, a process, a lever, a countermeasure, its target and its cost", """
            population:
              residens: 500
            parameters:
              attitudes: {relx: 0.1}
            levers: {closdLoop: 0.2}
            arms:
              platform:
                - participationPlatform: {usabilty: 0.5}
                - dataSecurity:
                    target: {distrcts: [gusu]}
                    cost:
                      setup: 4
            """, """
            town.yaml:2: population.residens: unknown key; did you mean 'residents'?
            town.yaml:4: parameters.attitudes.relx: unknown key; did you mean 'relax'?
            town.yaml:5: levers.closdLoop: unknown key; did you mean 'closedLoop'?
            town.yaml:8: arms.platform[0].usabilty: unknown key; did you mean 'usability'?
            town.yaml:10: arms.platform[1].target.distrcts: unknown key; did you mean 'districts'?
            town.yaml:12: arms.platform[1].cost.setup: unknown key; did you mean 'setUp'?"""),
        arguments("a misspelt remark on a number", """
            parameters:
              attitudes: {relax: {value: 0.05, sorce: assumed}}
            """, """
            town.yaml:2: parameters.attitudes.relax.sorce: unknown key; did you mean 'source'?"""),
        arguments("a source that is none of the four", """
            parameters:
              attitudes: {relax: {value: 0.05, source: guess}}
            levers: {closedLoop: {value: 0.2, source: litrature}}
            """, """
            town.yaml:2: parameters.attitudes.relax.source must be one of survey, literature, calibrated, assumed, \
            but is the text "guess"
            town.yaml:3: levers.closedLoop.source must be one of survey, literature, calibrated, assumed, \
            but is the text "litrature"; did you mean 'literature'?"""),
        arguments("whole numbers that no computer holds", """
            population: {residents: 1e12}
            time: {weeks: -3000000000}
            seed: 1e30
            """, """
            town.yaml:1: population.residents must be between 100 and 100000000, but is 1e12
            town.yaml:2: time.weeks must be between 1 and 20000, but is -3000000000
            town.yaml:3: seed must be between -9223372036854775808 and 9223372036854775807, but is 1e30"""),
        arguments("names that no file can have", """
            population: {frame: "a\\0b"}
            """, """
            town.yaml:1: names a file that cannot be: Nul character not allowed"""),
        arguments("half a character", """
            title: "a\\uD800b"
            """, """
            town.yaml:1: half a character (a lone surrogate) is not allowed"""),
        arguments("a first stage that says nothing of the spread", """
            replicates: 2
            uncertainty: {}
            precision: {halfWidth: 0.5, atMost: 5}
            """, """
            town.yaml:3: precision: replicates must be 4 or more, since they decide how many are needed, but are 2"""),
        arguments("the same key twice", """
            title: Spring
            question: Who takes part?
            title: Summer
            """, """
            town.yaml:3: 'title' is here twice; it is first in line 1"""),
        arguments("the same arm twice", """
            arms:
              platform: [participationPlatform]
              security: [dataSecurity]
              platform: [dataSecurity]
            """, """
            town.yaml:4: 'platform' is here twice; it is first in line 2"""),
        arguments("a part of a resident", """
            population: {residents: 20.7}
            """, """
            town.yaml:1: population.residents must be a whole number, but is 20.7"""),
        arguments("text for numbers", """
            population: {residents: "5000"}
            time: {weeks: ten}
            """, """
            town.yaml:1: population.residents must be a whole number, but is the text "5000"
            town.yaml:2: time.weeks must be a whole number, but is the text "ten\""""),
        arguments("numbers out of range", """
            population: {residents: 99}
            time: {burnIn: -1, weeks: 0}
            replicates: 0
            parameters:
              attitudes:
                relax: 3
              network: {degree: 1000}
            arms:
              platform:
                - participationPlatform: {usability: 1.3, strength: 2}
            """, """
            town.yaml:1: population.residents must be between 100 and 100000000, but is 99
            town.yaml:2: time.burnIn must be between 1 and 10000, but is -1
            town.yaml:2: time.weeks must be between 1 and 20000, but is 0
            town.yaml:3: replicates must be between 1 and 100000, but is 0
            town.yaml:6: parameters.attitudes.relax must be between 0 and 1, but is 3
            town.yaml:7: parameters.network.degree must be between 0 and 100, but is 1000
            town.yaml:10: arms.platform[0].strength must be between 0 and 1, but is 2
            town.yaml:10: arms.platform[0].usability must be between 0 and 1, but is 1.3"""),
        arguments("two numbers that do not go together", """
            parameters:
              attitudes: {relax: 0.9, social: 0.5}
            """, """
            town.yaml:2: parameters.attitudes.relax must leave relax + social at most 1, but they sum to 1.4"""),
        arguments("larger communities than the city", """
            population:
              residents: 400
              communitySize: 500
            """, """
            town.yaml:2: population.residents must fill at least one community of communitySize 500, but are 400"""),
        arguments("an arm without a name", """
            arms:
              "": [participationPlatform]
            """, """
            town.yaml:1: arms: every arm needs a name"""),
        arguments("an arm with a name that nobody can read", """
            arms:
              %s: [participationPlatform]
            """.formatted("x".repeat(1001)), """
            town.yaml:2: arms: the name of an arm must have at most 1000 characters, but '%s...' has 1001"""
            .formatted("x".repeat(60))),
        arguments("an arm with the name of the status quo", """
            arms:
              platform: [participationPlatform]
              status quo: [participationPlatform]
            """, """
            town.yaml:3: arms.status quo: every scenario has this arm already; give the arm another name"""),
        arguments("arms that are no lists", """
            arms:
              platform: participationPlatform
              nothing:
            """, """
            town.yaml:2: arms.platform must be a list, but is the text "participationPlatform"
            town.yaml:3: arms.nothing is empty"""),
        arguments("a list of arms", """
            arms: []
            """, """
            town.yaml:1: arms must be a mapping (key: value), but is a list"""),
        arguments("unknown countermeasures", """
            arms:
              platform:
                - particpationPlatform
                - particpationPlatform: {usability: 0.4}
                - swimmingPool
                - {participationPlatform: {}, dataSecurity: {}}
            """, """
            town.yaml:3: arms.platform[0] must be one of %1$s, but is the text "particpationPlatform"; \
            did you mean 'participationPlatform'?
            town.yaml:4: arms.platform[1].particpationPlatform: unknown key; did you mean 'participationPlatform'?
            town.yaml:5: arms.platform[2] must be one of %1$s, but is the text "swimmingPool"
            town.yaml:6: arms.platform[3] must be one of %1$s, but has the keys participationPlatform, dataSecurity"""
            .formatted(KINDS)),
        arguments("levers without levels", """
            arms:
              research: [levers]
            """, """
            town.yaml:2: arms.research[0].set is missing \
            (the level of each lever, which must lie in the lever's range)"""),
        arguments("periods outside the time of the scenario", """
            time: {weeks: 50}
            arms:
              platform:
                - participationPlatform: {from: 51}
                - dataSecurity:
                    from: 4
                    until: 60
            """, """
            town.yaml:4: arms.platform[0].from must lie within the 50 weeks of the scenario, but is 51
            town.yaml:7: arms.platform[1].until must lie within the 50 weeks of the scenario, but is 60"""),
        arguments("a period before the policy begins", """
            arms:
              platform:
                - participationPlatform: {from: 0}
            """, """
            town.yaml:3: arms.platform[0].from must be between 1 and 30000, but is 0"""),
        arguments("a period that ends before it begins", """
            arms:
              platform:
                - participationPlatform:
                    from: 20
                    until: 10
            """, """
            town.yaml:5: arms.platform[0].until must not be before week 20, but is 10"""),
        arguments("unknown districts and housing", """
            arms:
              platform:
                - participationPlatform:
                    target: {districts: [gusoo], housing: [vila]}
                - dataSecurity:
                    target:
                      districts: [gusu, beijing]
            """, """
            town.yaml:4: arms.platform[0].target.districts names 'gusoo', which is not in the population frame; \
            did you mean 'gusu'?
            town.yaml:4: arms.platform[0].target.housing names 'vila', which is not in the population frame; \
            did you mean 'villa'?
            town.yaml:7: arms.platform[1].target.districts names 'beijing', which is not in the population frame; \
            the frame has %s""".formatted(DISTRICTS)),
        arguments("a target that may match nobody", """
            population: {residents: 2000, communitySize: 1000}
            arms:
              platform:
                - participationPlatform:
                    target: {housing: [villa]}
            """, """
            town.yaml:5: arms.platform[0].target may match nobody: of 2 communities about 0.11 are meant; \
            more residents, or a wider target, would be right"""),
        arguments("communities that do not exist", """
            arms:
              platform:
                - participationPlatform: {target: {communities: [3, 21]}}
            """, """
            town.yaml:3: arms.platform[0].target.communities must be numbers from 1 to 20, but one is 21"""),
        arguments("a community before the first", """
            arms:
              platform:
                - participationPlatform: {target: {communities: [3, 0]}}
            """, """
            town.yaml:3: arms.platform[0].target.communities[1] must be at least 1, but is 0"""),
        arguments("events outside the time or the city", """
            time: {weeks: 50}
            events:
              - incident: {week: 51, severity: 0.5}
              - leverShift:
                  week: 4
                  until: 51
                  lever: closedLoop
                  level: 0.1
              - incident: {week: 4, severity: 0.5, where: {districts: [beijing]}}
            """, """
            town.yaml:3: events[0].week must lie within the 50 weeks of the scenario, but is 51
            town.yaml:6: events[1].until must lie within the 50 weeks of the scenario, but is 51
            town.yaml:9: events[2].where.districts names 'beijing', which is not in the population frame; \
            the frame has %s""".formatted(DISTRICTS)),
        arguments("events that are not whole", """
            events:
              - incident: {week: 4}
              - leverShift: {week: 4, until: 2, lever: closedLoop, level: 1}
              - earthquake: {week: 4}
              - leverShift: {week: 4, lever: closdLoop, level: 1}
            """, """
            town.yaml:2: events[0].severity is missing (share of the enrolled who are hit)
            town.yaml:3: events[1].until must not be before week 4, but is 2
            town.yaml:4: events[2].earthquake: unknown key; known keys are incident, rumour, leverShift
            town.yaml:5: events[3].lever must be one of %s, but is the text "closdLoop"; did you mean 'closedLoop'?"""
            .formatted(LEVERS)),
        arguments("a status quo out of range", """
            levers:
              closedLoop: 1.2
              capacityGovernment: {value: 101, source: assumed}
            """, """
            town.yaml:2: levers.closedLoop must be between 0 and 1, but is 1.2
            town.yaml:3: levers.capacityGovernment must be between 0 and 100, but is 101.0"""),
        arguments("a list at the top", """
            - title: Spring
            """, """
            town.yaml:1: must be a mapping (key: value), but is a list"""),
        arguments("a file without content", """
            # to be written
            """, """
            town.yaml: file is empty"""),
        arguments("no file at all", "", "town.yaml: file is empty"),
        arguments("aliases that would grow without end", """
            a: &a [x, x]
            b: &b [*a, *a]
            c: [*b, *b]
            """, """
            town.yaml:1: anchors and aliases are not used here
            town.yaml:2: anchors and aliases are not used here
            town.yaml:3: anchors and aliases are not used here"""),
        arguments("a quotation that does not end", """
            title: "Spring
            """, """
            town.yaml:1: is not YAML: a quotation mark is opened here and not closed"""),
        arguments("a text that is too long", "title: " + "x".repeat(1 << 20) + "\n",
            "town.yaml: file has 1048584 bytes, but at most 1048576 (1 MB) are read"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenFiles")
  void saysWhatIsWrongAndWhere(String what, String yaml, String messages) {
    assertThat(scenarios.refusal(yaml)).isEqualTo(messages);
  }

  @Test
  void saysEverythingThatIsWrongInTheOrderOfTheLines() {
    assertThat(scenarios.refusal("""
        seed: 1.5
        arms:
          platform:
            - participationPlatform: {usability: 2}
        population: {residents: many}
        tilte: Spring
        """)).isEqualTo("""
        town.yaml:1: seed must be a whole number, but is 1.5
        town.yaml:4: arms.platform[0].usability must be between 0 and 1, but is 2
        town.yaml:5: population.residents must be a whole number, but is the text "many"
        town.yaml:6: tilte: unknown key; did you mean 'title'?""");
  }

  @Test
  void saysWhatDoesNotFitTogetherBesideWhatIsWrongByItself() {
    assertThat(scenarios.refusal("""
        time: {burnIn: none, weeks: 50}
        levers: {closedLoop: 1.2, security: high}
        arms:
          status quo: []
          platform:
            - participationPlatform: {from: 51}
            - swimmingPool
            - dataSecurity: {target: {districts: [gusoo]}}
        population: {residents: many}
        events:
          - incident: {week: 52, severity: 2}
          - incident: {week: 53, severity: 0.2}
        """)).isEqualTo("""
        town.yaml:1: time.burnIn must be a whole number, but is the text "none"
        town.yaml:2: levers.security must be a number, but is the text "high"
        town.yaml:2: levers.closedLoop must be between 0 and 1, but is 1.2
        town.yaml:4: arms.status quo: every scenario has this arm already; give the arm another name
        town.yaml:6: arms.platform[0].from must lie within the 50 weeks of the scenario, but is 51
        town.yaml:7: arms.platform[1] must be one of %s, but is the text "swimmingPool"
        town.yaml:8: arms.platform[2].target.districts names 'gusoo', which is not in the population frame; \
        did you mean 'gusu'?
        town.yaml:9: population.residents must be a whole number, but is the text "many"
        town.yaml:11: events[0].severity must be between 0 and 1, but is 2
        town.yaml:12: events[1].week must lie within the 50 weeks of the scenario, but is 53""".formatted(KINDS));
  }

  @Test
  void saysWhatElseIsWrongWhereThereIsNoFrame() {
    assertThat(scenarios.refusal("""
        population: {frame: nowhere.yaml}
        time: {weeks: 50}
        arms:
          platform: [participationPlatform: {from: 51, target: {districts: [gusoo]}}]
          security: [dataSecurity: {target: {communities: [21]}}]
        """).lines()).satisfiesExactly(
            frame -> assertThat(frame).startsWith("town.yaml:1: ").contains("nowhere.yaml"),
            from -> assertThat(from).startsWith("town.yaml:4: arms.platform[0].from "),
            communities -> assertThat(communities).startsWith("town.yaml:5: arms.security[0].target.communities "));
  }

  @Test
  void saysWhichLevelOfALeverIsOutOfRange() {
    assertThat(scenarios.refusal("""
        arms:
          research:
            - levers: {set: {closedLoop: 1.2}}
        events:
          - leverShift: {week: 4, lever: closedLoop, level: 1.1}
        """).lines())
        .hasSize(2)
        .satisfiesExactly(
            arm -> assertThat(arm).startsWith("town.yaml:3: arms.research[0].set ").contains("between 0 and 1", "1.2"),
            event -> assertThat(event).startsWith("town.yaml:5: events[0].level ").contains("between 0 and 1", "1.1"));
  }

  @Test
  void saysThatAFrameIsMissing() {
    assertThat(scenarios.refusal("population: {frame: nowhere.yaml}")).contains("nowhere.yaml");
  }

  @Test
  void saysThatAScenarioIsMissing() {
    Path nowhere = scenarios.folder().resolve("nowhere.yaml");

    assertThat(catchThrowable(() -> ScenarioFile.read(nowhere, Map.of())))
        .hasMessage(nowhere + ": file not found");
  }

  @Test
  void namesTheCommandLineWhereItIsWrong() {
    assertThat(catchThrowable(() ->
        scenarios.load("title: Spring", Map.of("population.residents", "20.7"))))
        .hasMessage("--set: population.residents must be a whole number, but is 20.7");
  }

  @Test
  void aScenarioSaysOnlyWhatDiffersFromTheBaseline() {
    Scenario scenario = scenarios.load("""
        title: Spring
        population: {residents: 5000}
        levers: {closedLoop: 0.5}
        arms:
          platform: [participationPlatform]
        """, Map.of("time.weeks", "30")).scenario();
    Scenario baseline = ScenarioFile.read(scenarios.folder().resolve("baseline.yaml"), Map.of()).scenario();

    assertThat(scenario.title()).isEqualTo("Spring");
    assertThat(scenario.population().communities()).isEqualTo(5);
    assertThat(scenario.time().weeks()).isEqualTo(30);
    assertThat(scenario.levers().get(Lever.CLOSED_LOOP)).isEqualTo(0.5);
    assertThat(scenario.policies().keySet()).containsExactly("status quo", "platform");
    assertThat(scenario.parameters()).isEqualTo(baseline.parameters());
    assertThat(scenario.seed()).isEqualTo(baseline.seed());
  }

  private static Stream<String> keys(RecordComponent component) {
    return component.isAnnotationPresent(Unwrapped.class)
        ? Stream.of(component.getType().getRecordComponents()).flatMap(ScenarioLanguageTest::keys)
        : Stream.of(component.getName());
  }
}
