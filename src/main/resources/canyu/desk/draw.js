import {svg} from './dom.js';

/** Drawings in the style of the reports. */

export const COLOURS = {statusQuo: '#222222', policy: '#0072b2', beside: '#d55e00', grey: '#8a8a8a'};

const scales = new Map();

/**
 * A scale that holds still while intervals narrow: it grows at once, and shrinks only when much of it is empty.
 *
 * @param name of what is drawn on it
 * @param values all that must lie on it
 */
export function steadyScale(name, values) {
  const wanted = Math.max(...values.filter(Number.isFinite).map(Math.abs), 1e-9);
  const before = scales.get(name);
  const reach = before === undefined || wanted > before || wanted < before / 2 ? 1.15 * wanted : before;
  scales.set(name, reach);
  return reach;
}

/** An effect with its interval beside 0, and perhaps a narrower band in it and a goal, on a scale that reaches as far to both sides. */
export function interval(effect, reach, colour, goal = null) {
  const x = value => 100 + 92 * Math.max(-1, Math.min(1, value / reach));
  const drawing = svg('svg', {viewBox: '0 0 200 22', class: 'interval-bar', 'aria-hidden': 'true'},
    svg('line', {x1: 4, y1: 11, x2: 196, y2: 11, class: 'grid'}), svg('line', {x1: 100, y1: 2, x2: 100, y2: 20, class: 'reference'}));
  if (Number.isFinite(effect.low) && effect.low !== null) {
    drawing.append(svg('rect', {x: x(effect.low), y: 7, width: Math.max(1, x(effect.high) - x(effect.low)), height: 8, rx: 2, fill: colour, 'fill-opacity': '0.35'}));
  }
  if (effect.band !== undefined) {
    drawing.append(svg('rect', {x: x(effect.band[0]), y: 7, width: Math.max(1, x(effect.band[1]) - x(effect.band[0])), height: 8, rx: 2, fill: colour, 'fill-opacity': '0.45'}));
  }
  if (goal !== null) {
    drawing.append(svg('line', {x1: x(goal), y1: 1, x2: x(goal), y2: 21, class: 'goal'}));
  }
  if (effect.value !== null) {
    drawing.append(svg('circle', {cx: x(effect.value), cy: 11, r: effect.band === undefined ? 4.5 : 3.5, fill: colour}));
  }
  return drawing;
}

/**
 * Courses over the weeks.
 *
 * @param chart its title, description, unit, lines (from back to front, the band of those that have one behind all), weeks,
 *     whether 0 has to lie on it, and the words for a week
 */
export function courses(chart) {
  const width = Math.max(280, chart.width);
  const height = 230;
  const left = 46;
  const right = width - 12;
  const top = 14;
  const bottom = height - 40;
  const shown = chart.lines.flatMap(line => [...line.trend.mean, ...(line.band ? [...line.trend.low, ...line.trend.high] : [])])
    .filter(Number.isFinite);
  const ticks = ticksOf([...shown, ...(chart.zero ? [0] : [])]);
  const x = week => left + (right - left) * week / chart.weeks;
  const y = value => bottom - (bottom - top) * (value - ticks[0]) / (ticks[ticks.length - 1] - ticks[0]);
  const drawing = svg('svg', {viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': `${chart.title}. ${chart.description}`});
  for (const tick of ticks) {
    drawing.append(svg('line', {x1: left, y1: y(tick), x2: right, y2: y(tick), class: tick === 0 && chart.zero ? 'reference' : 'grid'}),
      words(left - 6, y(tick) + 4, 'end', number(tick, ticks), 'tick'));
  }
  for (const week of weeksOf(chart.weeks, width)) {
    drawing.append(svg('line', {x1: x(week), y1: bottom, x2: x(week), y2: bottom + 4, class: 'reference'}),
      words(x(week), bottom + 17, 'middle', String(week), 'tick'));
  }
  drawing.append(words((left + right) / 2, height - 6, 'middle', chart.axis, 'axis'));
  for (const event of chart.events) {
    drawing.append(svg('line', {x1: x(event), y1: top, x2: x(event), y2: bottom, class: 'event'}));
  }
  chart.lines.filter(line => line.band).forEach(line => drawing.append(band(line, x, y)));
  chart.lines.forEach(line => drawing.append(
    svg('path', {d: path(line.trend.weeks, line.trend.mean, x, y), class: line.dashed ? 'course dashed' : 'course', stroke: line.colour},
      svg('title', {}, line.name))));
  return drawing;
}

function words(x, y, anchor, text, kind) {
  return svg('text', {x, y, 'text-anchor': anchor, class: kind}, text);
}

function path(weeks, values, x, y) {
  let drawn = '';
  let joined = false;
  weeks.forEach((week, k) => {
    const defined = Number.isFinite(values[k]) && values[k] !== null;
    drawn += defined ? `${joined ? 'L' : 'M'}${x(week).toFixed(1)} ${y(values[k]).toFixed(1)}` : '';
    joined = defined;
  });
  return drawn;
}

function band(line, x, y) {
  const there = line.trend.weeks.map((week, k) => ({week, low: line.trend.low[k], high: line.trend.high[k]}))
    .filter(point => point.low !== null && point.high !== null);
  const points = [...there.map(point => [point.week, point.high]), ...there.reverse().map(point => [point.week, point.low])];
  return svg('polygon', {points: points.map(([week, value]) => `${x(week).toFixed(1)},${y(value).toFixed(1)}`).join(' '),
    fill: line.colour, 'fill-opacity': '0.14'});
}

/** Round numbers that hold all values. */
function ticksOf(values) {
  let least = Math.min(...values);
  let most = Math.max(...values);
  if (!Number.isFinite(least)) {
    [least, most] = [0, 1];
  }
  if (most - least < 1e-9) {
    [least, most] = [least - 1e-3, most + 1e-3];
  }
  const rough = (most - least) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map(each => each * power).find(each => each >= rough);
  const ticks = [];
  for (let k = Math.floor(least / step); k <= Math.ceil(most / step); k++) {
    ticks.push(k * step);
  }
  return ticks;
}

function number(tick, ticks) {
  const step = ticks[1] - ticks[0];
  const decimals = Math.max(0, Math.min(6, -Math.floor(Math.log10(step) + 1e-9) + (/^[^1-9]*25/.test(step.toPrecision(2)) ? 1 : 0)));
  return (Math.abs(tick) < step / 1e6 ? 0 : tick).toFixed(decimals).replace('-', '−');
}

function weeksOf(weeks, width) {
  const step = [1, 2, 4, 13, 26, 52, 104].find(each => weeks / each <= width / 60) ?? 104;
  return Array.from({length: Math.floor(weeks / step) + 1}, (none, k) => k * step);
}

/** The colour of a level between the least and the most. */
export function sequential(share) {
  return mixed([240, 245, 249], [0, 84, 132], share);
}

/** The colour of a change between as far down and as far up. */
export function diverging(share) {
  return share < 0 ? mixed([246, 246, 246], [200, 84, 0], -share) : mixed([246, 246, 246], [0, 98, 160], share);
}

function mixed(from, to, share) {
  const part = Math.max(0, Math.min(1, Number.isFinite(share) ? share : 0));
  return `rgb(${from.map((each, k) => Math.round(each + part * (to[k] - each))).join(', ')})`;
}
