/** Cities on a cluster of Apache Spark; only canyu-spark.jar has it. */
package canyu.spark;
