/** Every word that users read, once in each language, for the window, the reports and the terminal. */
package canyu.language;
