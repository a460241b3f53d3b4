/** How the window looks: ink, letters, words, and the parts that every panel is made of. */
package canyu.gui.look;
