/** How the city is played: the thread that lives through the weeks, its speed, and what is open. */
package canyu.gui.play;
