/** The engine of the students' laboratory: a city that can be watched, asked and changed while it lives. */
package canyu.laboratory;
