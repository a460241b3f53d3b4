/** What is set at the desk, as a scenario, and the cities that live through it; nothing here knows of pages or networks. */
package canyu.desk.play;
