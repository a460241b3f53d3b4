/**
 * Described, checked and readable sets of parameters: strict YAML in, Java records out.
 *
 * <p>{@link canyu.parameter.ParameterFile} reads a file into a tree of {@link canyu.parameter.Node nodes} that know
 * the line they come from, {@link canyu.parameter.Binder} makes records of the tree and names everything that is wrong
 * with it at once, {@link canyu.parameter.ParameterYaml} writes records back, and {@link canyu.parameter.Described}
 * lists what a file may hold.
 */
package canyu.parameter;
