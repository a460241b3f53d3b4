import {el, filled} from './dom.js';

/** The weeks of a countermeasure as a bar whose ends can be dragged, or moved with the arrow keys. */

const LEAP = 13;

/**
 * The bar.
 *
 * @param times one after the other, each with its first and last week, null for the end
 * @param weeks how many there are
 * @param name what holds in them
 * @param words of the page
 * @param change is told the new times
 */
export function timeline(times, weeks, name, words, change) {
  const bar = el('div', {class: 'timeline', role: 'group', 'aria-label': `${name}: ${words.when}`});
  times.forEach((time, k) => {
    const room = {first: k === 0 ? 1 : (times[k - 1].until ?? weeks) + 1, last: k + 1 < times.length ? times[k + 1].from - 1 : weeks};
    bar.append(stretch(bar, time, room, weeks, `${name} ${k}`, words, moved => change(times.map((each, j) => j === k ? moved : each))));
  });
  return bar;
}

function stretch(bar, time, room, weeks, name, words, change) {
  const until = time.until ?? weeks;
  const piece = el('div', {class: 'stretch'});
  place(piece, time.from, until, weeks);
  const begin = handle('begins', name, time.from, room.first, until, filled(words.begins, filled(words.week, time.from)));
  const end = handle('ends', name, until, time.from, room.last,
    filled(words.ends, time.until === null ? words.end : filled(words.week, until)));
  const moved = (which, week) => which === 'begins'
    ? {from: clamp(week, room.first, until), until: time.until}
    : {from: time.from, until: ended(clamp(week, time.from, room.last), weeks)};
  for (const [which, knob, now] of [['begins', begin, time.from], ['ends', end, until]]) {
    knob.addEventListener('keydown', event => {
      const week = {ArrowLeft: now - 1, ArrowDown: now - 1, ArrowRight: now + 1, ArrowUp: now + 1,
        PageDown: now - LEAP, PageUp: now + LEAP, Home: room.first, End: room.last}[event.key];
      if (week !== undefined) {
        event.preventDefault();
        change(moved(which, week));
      }
    });
    drag(knob, bar, weeks, week => moved(which, week), current => place(piece, current.from, current.until ?? weeks, weeks), change);
  }
  const length = until - time.from;
  drag(piece, bar, weeks, (week, grabbed) => {
    const from = clamp(time.from + week - grabbed, room.first, room.last - length);
    return {from, until: ended(from + length, weeks)};
  }, current => place(piece, current.from, current.until ?? weeks, weeks), change);
  piece.append(begin, end);
  return piece;
}

function ended(week, weeks) {
  return week >= weeks ? null : week;
}

function handle(which, name, now, least, most, text) {
  return el('div', {class: `handle ${which}`, role: 'slider', tabindex: '0', 'aria-label': text, 'aria-valuemin': least,
    'aria-valuemax': most, 'aria-valuenow': now, 'aria-valuetext': text, title: text, 'data-name': `${which} ${name}`});
}

function place(piece, from, until, weeks) {
  piece.style.setProperty('left', `${100 * (from - 1) / weeks}%`);
  piece.style.setProperty('width', `${100 * (until - from + 1) / weeks}%`);
}

/** Follows a pointer from where it is pressed to where it is let go. */
function drag(grip, bar, weeks, moved, show, change) {
  grip.addEventListener('pointerdown', event => {
    event.stopPropagation();
    event.preventDefault();
    grip.focus?.({preventScroll: true});
    grip.setPointerCapture(event.pointerId);
    const grabbed = weekAt(event, bar, weeks);
    let current = null;
    const follow = next => {
      current = moved(weekAt(next, bar, weeks), grabbed);
      show(current);
    };
    const letGo = () => {
      grip.removeEventListener('pointermove', follow);
      if (current !== null) {
        change(current);
      }
    };
    grip.addEventListener('pointermove', follow);
    grip.addEventListener('pointerup', letGo, {once: true});
    grip.addEventListener('pointercancel', letGo, {once: true});
  });
}

function weekAt(event, bar, weeks) {
  const box = bar.getBoundingClientRect();
  return clamp(Math.round((event.clientX - box.left) / box.width * weeks) + 1, 1, weeks);
}

function clamp(week, least, most) {
  return Math.max(least, Math.min(most, week));
}
