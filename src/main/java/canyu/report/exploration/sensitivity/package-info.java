/** The reports of what matters: of shares of variance, and of elementary effects (Morris). */
package canyu.report.exploration.sensitivity;
