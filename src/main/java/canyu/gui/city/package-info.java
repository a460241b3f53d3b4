/** The picture of the city: where communities stand, and the layers that are drawn over them. */
package canyu.gui.city;
