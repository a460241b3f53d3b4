import {el, refill} from './dom.js';
import {COLOURS, interval} from './draw.js';
import {button} from './fields.js';
import {bill, choices} from './mix.js';

/** A pupil's page: join with the code, make a mix, hand it in, see what came of it. */

const POLL = 3000;

const head = document.getElementById('head');
const standing = document.getElementById('standing');
const board = document.getElementById('mix');
const foot = document.getElementById('hand');
const notice = document.getElementById('notice');

let language = sessionStorage.getItem('language') ?? '';
let seat = sessionStorage.getItem('seat');
let game = null;
let mine = null;
let mix = new Map();

function address(name) {
  return language === '' ? name : `${name}?language=${language}`;
}

function seated(more = {}) {
  return {headers: {'Canyu-Seat': seat ?? ''}, ...more};
}

async function learn() {
  const before = game?.game;
  game = await (await fetch(address('words'))).json();
  if (before !== undefined && before !== game.game) {
    mix = new Map();
  }
  document.documentElement.lang = game.lang;
  document.title = `${game.title} – Canyu`;
}

/** How one stands; whoever was sent out has to join again. */
async function ask() {
  if (seat === null) {
    return;
  }
  const response = await fetch(address('mine'), seated());
  if (response.status === 401) {
    leave();
    return;
  }
  if (response.ok) {
    const before = JSON.stringify(mine);
    mine = await response.json();
    if (mine.game !== game.game) {
      await learn();
      show();
    } else if (JSON.stringify(mine) !== before) {
      showStanding();
    }
  }
}

function leave() {
  seat = null;
  mine = null;
  sessionStorage.removeItem('seat');
  show();
}

function show() {
  const {words} = game;
  refill(head, el('div', {class: 'titles'}, el('p', {class: 'kind'}, words.name), el('h1', {}, game.title), el('p', {class: 'question'}, game.task),
    game.goalText === '' ? null : el('p', {}, el('strong', {}, game.goalText))),
  button(words.language, 'language', speak, {lang: game.language === 'zh' ? 'en' : 'zh'}));
  if (seat === null) {
    refill(standing);
    refill(foot);
    refill(board, entrance());
    return;
  }
  showStanding();
  refill(board, el('h2', {}, words.yourMix), ...choices(game.pieces, mix, words, next => {
    mix = next;
    show();
  }));
}

function entrance() {
  const {words} = game;
  const code = el('input', {id: 'code', autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false', maxlength: '6', required: true});
  const name = el('input', {id: 'name', autocomplete: 'off', maxlength: '24', required: true});
  code.value = decodeURIComponent(location.hash.slice(1));
  return el('form', {onsubmit: event => {
    event.preventDefault();
    join(code.value.trim().toUpperCase(), name.value);
  }}, el('label', {for: 'code'}, words.code), code, el('label', {for: 'name'}, words.yourName), name,
  el('button', {class: 'main', 'data-name': 'join'}, words.join));
}

async function join(code, name) {
  const response = await fetch(address('join'), {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({code, name})});
  if (!response.ok) {
    tell(game.words[{403: 'wrongCode', 422: 'wrongName', 429: 'tooOften'}[response.status]] ?? await response.text());
    return;
  }
  ({seat} = await response.json());
  sessionStorage.setItem('seat', seat);
  await ask();
  show();
}

async function handIn() {
  const parts = [...mix].map(([k, {strength, start}]) => ({kind: game.pieces[k].kind, strength, from: start}));
  const response = await fetch(address('hand-in'), {method: 'POST', headers: {'Content-Type': 'application/json', 'Canyu-Seat': seat}, body: JSON.stringify({mix: parts})});
  if (response.status === 401) {
    leave();
  } else if (response.ok) {
    mine = await response.json();
    showStanding();
  } else {
    tell(game.words[{409: 'stillLives', 429: 'tooOften'}[response.status]] ?? await response.text());
  }
}

function showStanding() {
  const {words} = game;
  const known = mine?.state === 'known';
  refill(standing,
    el('p', {class: known ? `big ${mine.verdict}` : 'hint'}, known ? `${mine.difference} ${game.unit}` : mine?.state === 'waiting' ? words.lives : words.nothingYet),
    known ? el('p', {}, el('span', {class: 'interval'}, mine.interval), ' ', el('strong', {}, words[`verdict.${mine.verdict}`])) : null,
    known ? interval(mine, 1.2 * Math.max(...[mine.value, mine.low, mine.high, game.goal].filter(Number.isFinite).map(Math.abs), 1e-9), COLOURS.policy, game.goal) : null);
  refill(foot, bill(game, mix, words), button(words.handIn, 'hand in', handIn, {class: 'main', disabled: mine?.state === 'waiting'}));
}

async function speak() {
  language = game.language === 'zh' ? 'en' : 'zh';
  sessionStorage.setItem('language', language);
  await learn();
  await ask();
  show();
}

function tell(words) {
  notice.textContent = words;
  notice.classList.add('shown');
  clearTimeout(tell.timer);
  tell.timer = setTimeout(() => notice.classList.remove('shown'), 6000);
}

await learn();
await ask();
show();
for (;;) {
  await new Promise(later => setTimeout(later, POLL));
  try {
    await ask();
  } catch {
    tell(game.words.lost);
  }
}
