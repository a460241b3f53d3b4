/** Files as the program reads and writes them: only regular ones of a bearable size in, only whole ones out. */
package canyu.file;
