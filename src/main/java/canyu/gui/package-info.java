/** The students' laboratory: one window in which a city lives on while they ask why a countermeasure works. */
package canyu.gui;
