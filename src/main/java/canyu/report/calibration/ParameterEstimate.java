package canyu.report.calibration;

import canyu.calibration.inference.diagnostics.UnknownDiagnostics;
import canyu.calibration.plan.Parameter;
import canyu.report.words.Labels;
import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What is believed of a parameter, before and after the survey.
 *
 * @param draws of the posterior
 */
record ParameterEstimate(Parameter parameter, UnknownDiagnostics diagnostics, double[] draws) {

  /** The part of the prior variance that the survey has removed, in per cent; empty if the posterior is not to be read. */
  Optional<String> learnt(Labels labels) {
    return Double.isNaN(diagnostics.shrinkage()) ? Optional.empty()
        : Optional.of(labels.numbers().plain(100 * diagnostics.shrinkage(), 0));
  }

  /** The last word of its path. */
  String shortName() {
    return parameter.path().substring(parameter.path().lastIndexOf('.') + 1);
  }

  /** What it is, in words. */
  String about(Labels labels) {
    return labels.shipped(parameter.described().about());
  }

  /** Whether it is shown on a logarithmic axis, as its prior is stated. */
  boolean logarithmic() {
    return parameter.prior().startsWith("log") && parameter.unknown().prior().least() >= 0;
  }

  /** The place of a value on the axis on which it is shown. */
  double onAxis(double value) {
    return logarithmic() ? StrictMath.log(value) : value;
  }

  /** The value at a place of the axis. */
  double value(double onAxis) {
    return logarithmic() ? StrictMath.exp(onAxis) : onAxis;
  }

  /** The value below which a part of the posterior lies; the part in per cent. */
  double percentile(double part) {
    return StatUtils.percentile(draws, part);
  }
}
