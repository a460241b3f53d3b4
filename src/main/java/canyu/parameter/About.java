package canyu.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a thing is: a record or one of its components, a column of state, a constant of an enum.
 *
 * <p>This is the one declaration from which the strict reader, the lists of the command line and the generated
 * tables of the documentation are made.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface About {

  /** What it is, in one sentence without its full stop. */
  String value();

  /** The unit of a number, such as {@code share} or {@code weeks}; empty where it has none. */
  String unit() default "";

  /** The smallest number allowed, itself included. */
  double min() default Double.NEGATIVE_INFINITY;

  /** The largest number allowed, itself included. */
  double max() default Double.POSITIVE_INFINITY;

  /** What holds where a file leaves the key out, written as YAML; empty where the key must be given. */
  String preset() default "";

  /** The key of a file, where Java has the name for itself; empty where it is that of the component. */
  String key() default "";

  /** Whether a list of one may be written as that one, without being a list. */
  boolean single() default false;

  /** Whether a text may be written once for each language, as a mapping from {@code en} and {@code zh}. */
  boolean perLanguage() default false;

  /** Where the idea or the preset comes from: paper and section, or {@code assumed}. */
  String source() default "";
}
