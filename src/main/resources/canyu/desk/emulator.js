/** What is to be expected of mixes that were not run: a Gaussian process (Rasmussen and Williams 2006, algorithm 2.1). */

const TINY = 1e-10;

/**
 * The emulator of one outcome.
 *
 * @param points every mix that is known, as numbers
 * @param kernel how two of them go together
 * @param changes by mix and city, what it changed
 * @returns what is told of another point: the mean over cities, its standard deviation (that of a mix that is run), and
 *     what is expected in every city
 */
export function emulator(points, kernel, changes) {
  const factor = cholesky(points.map((point, i) => points.slice(0, i + 1).map((other, j) =>
    covariance(kernel, point, other) + (i === j ? kernel.noise + TINY : 0))));
  const means = changes.map(mean);
  const scale = Math.sqrt(variance(means)) || 1;
  const cities = changes[0].map((none, city) => {
    const level = mean(changes.map(each => each[city]));
    return {level, weights: behind(factor, before(factor, changes.map(each => each[city] - level)))};
  });
  return point => {
    const near = points.map(each => covariance(kernel, each, point));
    const explained = before(factor, near);
    const expected = cities.map(({level, weights}) => level + product(near, weights));
    const left = covariance(kernel, point, point) - product(explained, explained);
    return {mean: mean(expected), sd: scale * Math.sqrt(Math.max(0, left) + kernel.noise), cities: expected};
  };
}

/** A constant, a linear mean with unknown slopes, and a smooth part (Matérn with ν = 5/2). */
function covariance({weights, slope, bend, length}, a, b) {
  let product = 0;
  let squares = 0;
  for (let k = 0; k < a.length; k++) {
    product += a[k] * b[k];
    squares += (weights[k] * (a[k] - b[k])) ** 2;
  }
  const r = Math.sqrt(5 * squares) / length;
  return 1 + slope * product + bend * (1 + r + r * r / 3) * Math.exp(-r);
}

/** The lower factor of a matrix of which the lower half is given. */
function cholesky(matrix) {
  const factor = matrix.map(row => Float64Array.from(row));
  for (let i = 0; i < factor.length; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = factor[i][j];
      for (let k = 0; k < j; k++) {
        sum -= factor[i][k] * factor[j][k];
      }
      factor[i][j] = i === j ? Math.sqrt(sum) : sum / factor[j][j];
    }
  }
  return factor;
}

/** Solves a system with the lower factor. */
function before(factor, values) {
  const solved = new Float64Array(values.length);
  for (let i = 0; i < solved.length; i++) {
    let rest = values[i];
    for (let j = 0; j < i; j++) {
      rest -= factor[i][j] * solved[j];
    }
    solved[i] = rest / factor[i][i];
  }
  return solved;
}

/** Solves one with its transpose. */
function behind(factor, values) {
  const solved = Float64Array.from(values);
  for (let i = solved.length - 1; i >= 0; i--) {
    solved[i] /= factor[i][i];
    for (let j = 0; j < i; j++) {
      solved[j] -= factor[i][j] * solved[i];
    }
  }
  return solved;
}

function product(a, b) {
  let sum = 0;
  for (let k = 0; k < a.length; k++) {
    sum += a[k] * b[k];
  }
  return sum;
}

export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function variance(values) {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}
