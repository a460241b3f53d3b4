/** What there is to set at the desk, and what came of it, in words and numbers for a page. */
package canyu.desk.words;
