/** What happens every week: one record of parameters and one method for each process of the model, section 3. */
package canyu.process;
