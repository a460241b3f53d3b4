/** The window that holds all panels: menus, keys, files, lessons. */
package canyu.gui.window;
