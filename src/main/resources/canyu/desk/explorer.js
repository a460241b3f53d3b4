import {el, filled, refill} from './dom.js';
import {COLOURS, interval, steadyScale} from './draw.js';
import {emulator, mean, variance} from './emulator.js';
import {bill, choices} from './mix.js';

/** The explorer of a report: what is set on the left is answered on the right by an emulator, without any city. */

const data = JSON.parse(document.getElementById('explorer-data').textContent);
const said = data.words;
const emulators = data.outcomes.map(({kernel, changes}) => emulator(data.points, kernel, changes));
const board = document.getElementById('explorer-board');
const side = document.getElementById('explorer-answer');
const line = document.getElementById('explorer-line');

/** What is done, by the number of a countermeasure: how strongly, and from which week on. */
let mix = new Map(data.arms[data.begin]?.doses ?? []);
let chosen = data.begin;

function become(next, arm) {
  mix = next;
  chosen = arm;
  show();
}

/** A mix as the emulators take it: every strength, and where the start may be chosen the strength times how late it is. */
function features() {
  return data.pieces.flatMap(({first, last}, k) => {
    const {strength, start} = mix.get(k) ?? {strength: 0, start: first};
    return last > first ? [strength, strength * (start - first) / (last - first)] : [strength];
  });
}

function show() {
  refill(board, arms(), ...choices(data.pieces, mix, said, next => become(next, null)));
  refill(side, el('h3', {}, said.answer), bill(data, mix, said), ...data.outcomes.map(card), el('p', {class: 'caption'}, said.reading), written());
  line.textContent = `${data.outcomes[0].name}: ${side.querySelector('.big')?.textContent ?? said.outside}`;
}

function arms() {
  const select = el('select', {id: 'explorer-arms', 'data-name': 'arms', onchange: () => {
    const arm = Number(select.value);
    if (select.value === 'none') {
      become(new Map(), null);
    } else if (data.arms[arm] !== undefined) {
      become(new Map(data.arms[arm].doses), arm);
    }
  }}, el('option', {value: ''}, said.ownMix), data.arms.some(arm => arm.doses.length === 0) ? null : el('option', {value: 'none'}, said.nothing),
  ...data.arms.map((arm, k) => el('option', {value: k, selected: k === chosen}, arm.name)));
  return el('div', {class: 'begin'}, el('label', {for: 'explorer-arms'}, said.arms), select);
}

function card(outcome, k) {
  const expected = emulators[k](features());
  const title = el('h4', {}, outcome.name);
  if (expected.sd > outcome.furthest * (1 + 1e-6)) {
    return el('article', {class: 'card outside'}, title, el('p', {role: 'status'}, el('strong', {}, said.outside), ' ', said.outsideWhy));
  }
  const effect = estimate(outcome, expected);
  const key = verdict(outcome, effect);
  const sure = key === 'raises' || key === 'lowers';
  const text = number => signed(number, decimals(outcome, effect));
  const tone = !sure ? 'unsure' : outcome.better === 0 ? 'none' : (key === 'raises') === outcome.better > 0 ? 'better' : 'worse';
  const reach = steadyScale(outcome.name, [effect.low, effect.high, ...effect.band, ...outcome.usual]);
  return el('article', {class: 'card'}, title,
    el('p', {class: `big ${tone}`}, text(effect.value), ' ', el('small', {}, outcome.unit)),
    interval(effect, reach, sure ? COLOURS.policy : COLOURS.grey),
    el('p', {}, effect.low === null ? '' : el('span', {class: 'ends'}, filled(said.interval, text(effect.low), text(effect.high))), ' ',
      el('span', {class: `verdict ${tone}`}, said[`verdict.${key}`])),
    el('p', {class: 'caption'}, filled(said.band, data.cities, text(effect.band[0]), text(effect.band[1])), ' ',
      data.arms[chosen]?.found[k] === undefined ? '' : filled(said.found, data.arms[chosen].found[k])));
}

/** In the unit that is shown: what is expected, where a run in these cities would lie, and the interval of cities like these. */
function estimate({factor, reach}, {mean: value, sd, cities}) {
  const half = reach * sd;
  const luck = cities.length < 2 ? null : data.student * Math.sqrt(variance(cities) / cities.length);
  const whole = luck === null ? null : Math.hypot(half, luck);
  const same = Math.max(mean(cities.map(city => city > 0 ? 1 : 0)), mean(cities.map(city => city < 0 ? 1 : 0)));
  return {value: factor * value, band: [factor * (value - half), factor * (value + half)],
    low: whole === null ? null : factor * (value - whole), high: whole === null ? null : factor * (value + whole), same};
}

/** As of effects of arms. */
function verdict({matter, factor}, {low, high, same}) {
  if (mix.size === 0 && data.fromNothing) {
    return 'noEffect';
  }
  if (low === null) {
    return 'notResolved';
  }
  if (low >= -matter * factor && high <= matter * factor) {
    return 'negligible';
  }
  if (!(low > 0 || high < 0)) {
    return 'notResolved';
  }
  return data.drawn && same < 0.8 ? 'mixed' : low > 0 ? 'raises' : 'lowers';
}

function decimals({least}, {low, high, band}) {
  const width = low === null ? band[1] - band[0] : high - low;
  return Math.max(least, width > 0 ? Math.min(6, Math.ceil(-Math.log10(width))) : 0);
}

function signed(number, digits) {
  const text = Math.abs(number).toFixed(digits);
  return Number(text) === 0 ? text : `${number < 0 ? '−' : '+'}${text}`;
}

/** The mix as an arm, for those who want to run it. */
function written() {
  const lines = [...mix].sort(([one], [other]) => one - other).map(([k, {strength, start}]) => {
    const {kind, settings, first, last} = data.pieces[k];
    const all = last > first ? {...settings, strength, from: start} : {...settings, strength};
    return `    - ${kind}: ${JSON.stringify(all)}\n`;
  });
  return el('details', {class: 'written'}, el('summary', {'data-name': 'written'}, said.asScenario), el('p', {}, said.asScenarioHow),
    el('pre', {}, `arms:\n  my mix:${lines.length === 0 ? ' []' : ''}\n${lines.join('')}`));
}

document.getElementById('explorer').classList.add('ready');
show();
