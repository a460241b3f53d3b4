/** What is told of the resident or the community that was clicked on. */
package canyu.gui.inspector;
