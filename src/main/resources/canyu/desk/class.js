import {el, filled, listed, refill, svg} from './dom.js';
import {COLOURS, interval} from './draw.js';
import {button} from './fields.js';

/** The page on the projector: how to join, and how all mixes stand. */

const POLL = 2000;

const head = document.getElementById('head');
const door = document.getElementById('join');
const results = document.getElementById('results');
const notice = document.getElementById('notice');

let language = sessionStorage.getItem('language') ?? '';
let board = null;
let shown = '';

async function ask(name = 'class', query = {}, more = {}) {
  const response = await fetch(`${name}?${new URLSearchParams({...query, ...language === '' ? {} : {language}})}`, more);
  if (!response.ok) {
    tell(await response.text());
    return;
  }
  board = await response.json();
  const now = JSON.stringify(board);
  if (now !== shown) {
    shown = now;
    show();
  }
}

function show() {
  const {words} = board;
  document.documentElement.lang = board.lang;
  document.title = `${board.title} – ${words.name}`;
  const games = el('select', {id: 'games', 'data-name': 'games', onchange: () => ask('class-play', {scenario: games.value}, {method: 'POST'})},
    el('option', {value: '', selected: board.game === ''}, words.ownScenario),
    ...board.games.map(game => el('option', {value: game.key, selected: game.key === board.game}, game.title)));
  refill(head, el('div', {class: 'titles'}, el('p', {class: 'kind'}, words.name), el('h1', {}, board.title), el('p', {class: 'question'}, board.task),
    board.goalText === '' ? null : el('p', {}, el('strong', {}, board.goalText))),
  el('div', {class: 'tools'}, el('label', {for: 'games'}, words.games), games,
    button(words.language, 'language', speak, {lang: board.language === 'zh' ? 'en' : 'zh'})));
  refill(door, el('div', {class: 'how'}, el('h2', {}, words.howToJoin), el('p', {class: 'address'}, board.addresses[0]),
    el('p', {}, words.code, ' ', el('strong', {class: 'code'}, board.code)),
    board.addresses.length > 1 ? el('p', {class: 'hint'}, filled(words.orElse, board.addresses.slice(1).join(', '))) : null,
    el('p', {class: 'hint'}, words.sameNetwork)),
  svg('svg', {viewBox: `0 0 ${board.qr.size} ${board.qr.size}`, class: 'qr', role: 'img', 'aria-label': words.qr},
    svg('rect', {width: board.qr.size, height: board.qr.size, fill: '#fff'}), svg('path', {d: board.qr.path})));
  refill(results, el('h2', {}, filled(words.pupils, board.pupils.length)),
    board.pupils.length === 0 ? el('p', {class: 'hint'}, words.nobody) : table(),
    el('p', {class: 'hint'}, filled(words.reading, board.cities)));
}

/** The best that can be paid for first, then those beyond the budget, then those that wait. */
function table() {
  const {words} = board;
  const rank = pupil => pupil.state !== 'known' ? 2 : pupil.beyond ? 1 : 0;
  const sorted = [...board.pupils].sort((one, other) => rank(one) - rank(other) || (other.value ?? 0) - (one.value ?? 0) || one.number - other.number);
  const reach = 1.1 * Math.max(1e-9, ...[board.goal, ...board.pupils.flatMap(({value, low, high}) => [value, low, high])]
    .filter(Number.isFinite).map(Math.abs));
  const heads = [words.pupil, board.outcome, words.interval, '', filled(words.withUnit, words.costs, board.currency), words.made, ''];
  return el('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': words.standings}, el('table', {},
    el('thead', {}, el('tr', {}, ...heads.map(each => each === '' ? el('td') : el('th', {scope: 'col'}, each)))),
    el('tbody', {}, ...sorted.map(pupil => row(pupil, reach)))));
}

function row(pupil, reach) {
  const {words} = board;
  const known = pupil.state === 'known';
  const out = button('✕', `remove ${pupil.number}`, () => ask('class-remove', {pupil: pupil.number}, {method: 'POST'}),
    {'aria-label': filled(words.remove, pupil.name), class: 'out'});
  return el('tr', {class: known ? pupil.verdict : null}, el('th', {scope: 'row'}, pupil.name),
    ...known ? [el('td', {}, el('strong', {}, pupil.difference)), el('td', {class: 'interval'}, pupil.interval),
      el('td', {class: 'drawn'}, interval(pupil, reach, ['reached', 'better'].includes(pupil.verdict) ? COLOURS.policy : COLOURS.grey, board.goal)),
      el('td', {class: pupil.beyond ? 'worse' : null}, pupil.costText, pupil.beyond ? ` (${words.tooDear})` : ''),
      el('td', {class: 'words'}, listed(pupil.does, board.language))]
      : [el('td', {class: 'words hint', colspan: 5}, pupil.state === 'waiting' ? words.lives : words.thinks)],
    el('td', {}, out));
}

async function speak() {
  language = board.language === 'zh' ? 'en' : 'zh';
  sessionStorage.setItem('language', language);
  await ask();
}

function tell(words) {
  notice.textContent = words;
  notice.classList.add('shown');
  clearTimeout(tell.timer);
  tell.timer = setTimeout(() => notice.classList.remove('shown'), 6000);
}

await ask();
for (;;) {
  await new Promise(later => setTimeout(later, POLL));
  try {
    await ask();
  } catch {
    tell(board?.words.lost ?? '');
  }
}
