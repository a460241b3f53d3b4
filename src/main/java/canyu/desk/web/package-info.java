/** The page of the desk, served to this machine alone. */
package canyu.desk.web;
