/** Who is there and what holds this week: the state of a city as columns, its levers, and keyed chance. */
package canyu.city;
