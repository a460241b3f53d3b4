import {el, filled, listed, refill} from './dom.js';
import {COLOURS, courses, diverging, interval, sequential, steadyScale} from './draw.js';

/** The right side: what the cities say. */

/** Fills the side anew with what is known. */
export function answer(side, desk) {
  const {catalogue: {words}, answer: said} = desk;
  if (said === null) {
    refill(side, el('h2', {}, words.answer), ...desk.errors.length > 0 ? [errors(desk)] : [el('p', {class: 'progress', role: 'status'}, words.waiting)]);
    return;
  }
  const policies = said.policies;
  side.classList.toggle('stale', desk.isStale);
  refill(side,
    el('h2', {}, words.answer),
    progress(desk),
    desk.errors.length > 0 ? errors(desk) : null,
    handed(desk),
    policies.every(policy => policy.empty) ? el('p', {class: 'note'}, words.nothingSet, ...desk.catalogue.presets.length > 0 ? [' ', words.orAnArm] : []) : null,
    el('div', {class: 'cards'}, ...policies[0].outcomes.map((outcome, k) => card(policies, k, words))),
    el('p', {class: 'hint'}, words.unsure),
    section('time', words.overTime, ...time(desk)),
    section('why', words.why, ...policies.map(policy => el('p', {}, tag(policies, policy), policy.why))),
    section('who', words.who, ...who(policies, words)),
    section('money', words.money, ...money(desk)),
    section('map', words.map, ...map(desk)));
}

function section(name, title, ...content) {
  return el('section', {id: name, 'aria-labelledby': `${name}-title`}, el('h3', {id: `${name}-title`}, title), ...content);
}

function progress(desk) {
  const {catalogue: {words}, answer: said} = desk;
  const text = desk.isStale ? words.stale : said.cities < said.most ? filled(words.living, said.cities, said.most) : filled(words.complete, said.cities);
  return el('div', {class: 'progress'},
    el('p', {}, el('strong', {}, said.about), ' · ', el('span', {}, text)),
    el('progress', {max: said.most, value: said.cities, 'aria-label': text}),
    said.patience === '' ? null : el('p', {class: 'hint'}, said.patience));
}

/** How a mix that was handed in stands the proof. */
function handed(desk) {
  const {words} = desk.catalogue;
  if (desk.isHandingIn) {
    return el('p', {class: 'note', role: 'status'}, words.handing);
  }
  if (desk.handed === null) {
    return null;
  }
  const {sentence, verdict, outcome, goal, mixes} = desk.handed;
  const reach = 1.1 * Math.max(goal, ...mixes.flatMap(mix => [mix.value, mix.low, mix.high]).filter(Number.isFinite).map(Math.abs));
  return el('section', {id: 'handed', class: `note ${verdict}`, 'aria-labelledby': 'handed-title'}, el('h3', {id: 'handed-title'}, words.handedIn),
    el('p', {role: 'status'}, sentence),
    table([words.mix, outcome, words.interval, '', filled(words.withUnit, words.cost, desk.catalogue.currency)], [...mixes].sort((one, other) => other.value - one.value).map(mix =>
      el('tr', {class: mix.own ? 'own' : null}, el('th', {scope: 'row', title: listed(mix.does, desk.catalogue.language)}, mix.name), el('td', {}, mix.difference), el('td', {class: 'interval'}, mix.interval),
        el('td', {class: 'drawn'}, interval(mix, reach, mix.own ? COLOURS.policy : COLOURS.grey, goal)),
        el('td', {class: mix.beyond ? 'worse' : null}, mix.cost, mix.beyond ? ` (${words.beyond})` : '')))));
}

function errors(desk) {
  return el('div', {class: 'errors', role: 'alert'}, el('strong', {}, desk.catalogue.words.errors),
    el('ul', {}, ...desk.errors.map(error => el('li', {}, error))));
}

/** The name of a policy, where there are two. */
function tag(policies, policy) {
  return policies.length < 2 ? null : el('span', {class: `tag ${policy.key}`}, policy.name);
}

/** Grey says that nothing is resolved. */
function colourOf(policy, effect) {
  return ['raises', 'lowers'].includes(effect.key) ? COLOURS[policy.key] : COLOURS.grey;
}

function card(policies, k, words) {
  const first = policies[0].outcomes[k];
  const reach = steadyScale(first.name, policies.flatMap(policy => [policy.outcomes[k].value, policy.outcomes[k].low, policy.outcomes[k].high]));
  return el('article', {class: 'card'}, el('h3', {}, first.name),
    ...policies.map(policy => {
      const outcome = policy.outcomes[k];
      return el('div', {class: 'effect'}, tag(policies, policy),
        el('p', {class: `big ${isSure(outcome) ? outcome.tone : 'unsure'}`}, outcome.difference, ' ', el('small', {}, outcome.unit)),
        interval(outcome, reach, colourOf(policy, outcome)),
        el('p', {}, el('span', {class: 'interval'}, outcome.interval), ' ', el('span', {class: `verdict ${isSure(outcome) ? outcome.tone : 'unsure'}`}, outcome.verdict)),
        el('p', {class: 'hint'}, filled(words.from, outcome.statusQuo, outcome.level)));
    }));
}

function isSure(effect) {
  return effect.key === 'raises' || effect.key === 'lowers';
}

function time(desk) {
  const {catalogue: {words, courses: offered}, answer: said} = desk;
  const select = el('select', {id: 'course', 'data-name': 'course', onchange: () => desk.watch(select.value)},
    ...offered.map(each => el('option', {value: each.key, selected: each.key === desk.course}, each.name)));
  const room = desk.width;
  const width = room > 640 ? (room - 24) / 2 : room;
  const names = {statusQuo: words.statusQuo, policy: words.policy, beside: words.beside};
  const lines = (trends, banded) => Object.entries(trends).map(([key, trend]) =>
    ({name: names[key], trend, colour: COLOURS[key], dashed: key === 'statusQuo', band: banded(key)}));
  const ends = all => all.map(line => `${line.name} ${line.trend.mean[line.trend.mean.length - 1]?.toPrecision(3) ?? '–'}`).join('; ');
  const events = (desk.state.events ?? desk.catalogue.events).map(event => Object.values(event)[0]?.week).filter(Number.isFinite);
  const common = {weeks: said.weeks, width, events, axis: words.horizon};
  const level = lines(said.course.lines, key => key === 'statusQuo');
  const difference = lines(said.course.differences, () => true);
  return [
    el('div', {class: 'field'}, el('label', {for: 'course'}, words.indicator), select),
    legend(level),
    el('div', {class: 'pair'},
      el('figure', {}, el('p', {class: 'panel'}, said.course.differenceUnit === '' ? words.differences : filled(words.withUnit, words.differences, said.course.differenceUnit)),
        courses({...common, title: `${said.course.name}: ${words.differences}`, description: ends(difference), lines: difference, zero: true}),
        el('figcaption', {}, words.bandDifferences)),
      el('figure', {}, el('p', {class: 'panel'}, filled(words.withUnit, words.levels, said.course.unit)),
        courses({...common, title: `${said.course.name}: ${words.levels}`, description: ends(level), lines: level, zero: false}),
        el('figcaption', {}, words.bandLevels)))];
}

function legend(lines) {
  return el('ul', {class: 'legend'}, ...lines.map(line => {
    const item = el('li', {}, line.name);
    item.style.setProperty('--colour', line.colour);
    item.classList.toggle('dashed', line.dashed);
    return item;
  }));
}

function who(policies, words) {
  const all = policies.flatMap(policy => policy.groups.flatMap(kind => kind.rows));
  const reach = steadyScale('groups', all.flatMap(row => [row.value, row.low, row.high]));
  return [
    ...policies.flatMap(policy => [tag(policies, policy), el('dl', {class: 'facts'},
      el('dt', {}, words.gain), el('dd', {}, policy.gaining), el('dt', {}, words.lose), el('dd', {}, policy.losing))]),
    el('p', {class: 'hint'}, filled(words.whoHint, policies[0].groups[0].measure)),
    table([words.group, ...policies.flatMap(policy => [policies.length < 2 ? words.effect : policy.name, words.interval, ''])], policies[0].groups.flatMap((kind, g) => [
      el('tr', {}, el('th', {scope: 'rowgroup', colspan: 1 + 3 * policies.length, class: 'part'}, kind.name)),
      ...kind.rows.map((row, r) => el('tr', {}, el('th', {scope: 'row'}, row.name),
        ...policies.flatMap(policy => cells(policy, policy.groups[g].rows[r], reach))))])),
    el('h4', {}, words.gaps),
    table(['', ...policies.flatMap(policy => [policies.length < 2 ? words.effect : policy.name, words.interval, words.verdict])],
      policies[0].gaps.map((gap, g) => el('tr', {}, el('th', {scope: 'row'}, gap.name),
        ...policies.flatMap(policy => [el('td', {class: ['notResolved', 'notDefined', 'negligible'].includes(policy.gaps[g].key) ? 'unsure' : null}, policy.gaps[g].difference), el('td', {class: 'interval'}, policy.gaps[g].interval),
          el('td', {class: ['notResolved', 'notDefined', 'negligible'].includes(policy.gaps[g].key) ? 'unsure words' : 'words'}, policy.gaps[g].verdict)]))))];
}

function cells(policy, row, reach) {
  return [el('td', {class: isSure(row) ? row.tone : 'unsure', title: row.verdict}, row.difference, el('span', {class: 'hidden'}, ` ${row.verdict}`)),
    el('td', {class: 'interval'}, row.interval), el('td', {class: 'drawn'}, interval(row, reach, colourOf(policy, row)))];
}

function table(heads, rows) {
  return el('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': heads.filter(head => head !== '').join(', ')},
    el('table', {}, el('thead', {}, el('tr', {}, ...heads.map(head => head === '' ? el('td') : el('th', {scope: 'col'}, head)))), el('tbody', {}, ...rows)));
}

function money(desk) {
  const {catalogue: {words, currency}, answer: {policies}} = desk;
  return [
    ...policies.map(({key, name, money: said}) => el('div', {class: 'money'}, tag(policies, {key, name}),
      said.budget === null ? null : el('div', {class: said.beyond ? 'budget beyond' : 'budget'},
        el('meter', {min: 0, max: Math.max(said.budget, said.cost, 1), high: said.budget, value: Math.max(0, said.cost), 'aria-label': words.budget}),
        el('p', {}, filled(words.ofBudget, said.costText, said.budgetText, currency), ' – ', el('strong', {}, said.beyond ? words.beyond : words.within))),
      el('dl', {class: 'facts'},
        fact(words.cost, `${said.costText} ${currency}`), fact(words.perYear, said.perYear === '' ? '' : `${said.perYear} ${currency}`),
        fact(words.perResident, `${said.perResident} ${currency}`), fact(words.perParticipant, `${said.perParticipant} ${currency}`.replace(/^– .*/, '–'))))),
    el('p', {class: 'hint'}, policies[0].money.budget === null ? `${words.noBudget} ` : '', words.pricesAssumed)];
}

function fact(name, value) {
  const pair = document.createDocumentFragment();
  if (value !== '') {
    pair.append(el('dt', {}, name), el('dd', {}, value));
  }
  return pair;
}

function map(desk) {
  const {catalogue: {words, maps}, answer: {map: tiles}} = desk;
  const lives = [['change', words.mapChange], ...desk.answer.policies.length > 1 ? [['changeBeside', words.mapChangeBeside]] : [],
    ['statusQuo', words.statusQuo], ['policy', words.policy], ...desk.answer.policies.length > 1 ? [['beside', words.beside]] : []];
  const life = lives.some(([key]) => key === desk.map.life) ? desk.map.life : 'change';
  const of = el('select', {id: 'map-of', 'data-name': 'map-of', onchange: () => desk.paint({of: of.value})},
    ...maps.map(each => el('option', {value: each.key, selected: each.key === desk.map.of}, each.name)));
  const shown = el('select', {id: 'map-life', 'data-name': 'map-life', onchange: () => desk.paint({life: shown.value})},
    ...lives.map(([key, name]) => el('option', {value: key, selected: key === life}, name)));
  const value = tile => ({change: tile.policy[desk.map.of] - tile.statusQuo[desk.map.of],
    changeBeside: (tile.beside ?? tile.policy)[desk.map.of] - tile.statusQuo[desk.map.of]})[life] ?? tile[life][desk.map.of];
  const values = tiles.map(value);
  const isChange = life.startsWith('change');
  const least = Math.min(...values);
  const most = isChange ? Math.max(...values.map(Math.abs), 1e-9) : Math.max(...values);
  const colour = each => isChange ? diverging(each / most) : sequential((each - least) / (most - least || 1));
  const output = el('output', {class: 'reading'}, '\u00a0');
  const shownValue = each => `${isChange && each > 0 ? '+' : ''}${Number(each.toPrecision(3))}`.replace('-', '−');
  const districts = [...new Set(tiles.map(tile => tile.district))];
  const all = [];
  const grid = el('div', {class: 'map', role: 'group', 'aria-label': words.map}, ...districts.map(district =>
    el('div', {class: 'district'}, el('h4', {}, district), el('div', {class: 'tiles'},
      ...tiles.filter(tile => tile.district === district).map(tile => {
        const text = `${tile.name}: ${shownValue(value(tile))}`;
        const read = () => {
          output.textContent = text;
        };
        const square = el('div', {class: 'tile', role: 'img', 'aria-label': text, title: text, tabindex: all.length === 0 ? '0' : '-1',
          'data-name': `tile ${all.length}`, onpointerenter: read, onfocus: read});
        square.style.setProperty('background-color', colour(value(tile)));
        all.push(square);
        return square;
      })))));
  grid.addEventListener('keydown', event => {
    const at = all.indexOf(document.activeElement);
    const next = {ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: all.length - 1}[event.key];
    if (at >= 0 && all[next] !== undefined) {
      event.preventDefault();
      all.forEach((each, k) => each.setAttribute('tabindex', k === next ? '0' : '-1'));
      all[next].focus();
    }
  });
  const scale = el('div', {class: 'scale'}, el('span', {}, isChange ? shownValue(-most) : shownValue(least)));
  for (let k = 0; k <= 8; k++) {
    const step = el('i');
    step.style.setProperty('background-color', isChange ? diverging(k / 4 - 1) : sequential(k / 8));
    scale.append(step);
  }
  scale.append(el('span', {}, shownValue(most)));
  return [
    el('div', {class: 'fields'}, el('div', {class: 'field'}, el('label', {for: 'map-of'}, words.mapOf), of),
      el('div', {class: 'field'}, el('label', {for: 'map-life'}, words.mapLife), shown)),
    grid, scale, output, el('p', {class: 'hint'}, words.mapHint)];
}

/** The first outcome in one line, for screens on which the answer is not seen beside what is set. */
export function bar(line, desk) {
  const policies = desk.answer?.policies ?? [];
  refill(line, ...policies.map(policy => {
    const outcome = policy.outcomes[0];
    return el('span', {class: isSure(outcome) ? outcome.tone : 'unsure'}, policies.length > 1 ? `${policy.name}: ` : `${outcome.name}: `,
      el('strong', {}, outcome.difference), ` ${outcome.interval}`);
  }));
}
