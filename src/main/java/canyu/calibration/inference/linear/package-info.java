/** Matrix work: regressions, covariances, triangles and clusters of rows of numbers. */
package canyu.calibration.inference.linear;
