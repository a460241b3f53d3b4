/** Charts that grow with the weeks. */
package canyu.gui.charts;
