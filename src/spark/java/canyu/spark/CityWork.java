package canyu.spark;

import java.io.Serializable;
import java.util.List;

/**
 * What is not known yet of a city.
 *
 * @param number of the city, from 0
 * @param arms that are to be run there
 */
record CityWork(int number, List<String> arms) implements Serializable {}
