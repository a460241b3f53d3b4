package canyu.experiment;

import canyu.parameter.Node;
import canyu.parameter.ParameterYaml;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How results came to be.
 *
 * @param version the version of the program
 * @param command the command line that was given
 * @param started when it began, in ISO 8601
 * @param machine what it ran on
 * @param scenario the scenario as it was run: baseline, file and command line together
 */
public record Manifest(String version, String command, String started, String machine, Node.Mapping scenario) {

  String yaml() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("version", version);
    facts.put("command", command);
    facts.put("started", started);
    facts.put("machine", machine);
    return ParameterYaml.write(facts) + "scenario:\n"
        + ParameterYaml.write(scenario).indent(2);
  }
}
