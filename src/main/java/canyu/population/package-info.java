/** How the first city is drawn: from the margins of a frame to residents, communities and ties. */
package canyu.population;
