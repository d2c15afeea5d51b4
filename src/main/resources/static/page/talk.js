// One talk: its people and their shares, what it mentions, what was claimed.

import { el, outward, spoken, count, languageOf } from './dom.js';
import { json } from './api.js';
import { entityAt, questionAt } from './addresses.js';
import { cards } from './cards.js';
import { percent } from './numbers.js';
import { picture } from './picture.js';
import { placeOf } from './places.js';
import { named } from './named.js';

export async function talk({ name }, about, signal) {
	const found = await json(`/api/v1/talks/${encodeURIComponent(name)}`, signal);
	const content = el('div', { class: 'answer' }, header(found), el('div', { class: 'beside' },
		el('div', { class: 'beside-main' }, people(found), loops(found.loops ?? []), named('What it mentions', found.entities ?? []), claims(found.claims ?? [])),
		el('aside', { class: 'beside-aside', 'aria-label': 'Picture' }, picture(`?${new URLSearchParams({ talk: found.key })}`, 'The talk and what it mentions', signal))));
	return { title: found.title, content };
}

function header(found) {
	const facts = [found.event, found.session, found.date, found.kind].filter(Boolean);
	return el('header', { class: 'view-head' }, el('p', { class: 'kind' }, 'Talk', found.sample ? el('span', { class: 'tag' }, 'sample') : null),
		el('h1', { lang: languageOf(found.title) }, found.title),
		el('p', { class: 'muted' }, facts.map((fact, index) => [index > 0 ? ' · ' : '', spoken('span', {}, fact)])),
		found.url ? el('p', {}, outward(found.url, 'Recording')) : null,
		found.source ? el('p', { class: 'muted small' }, 'Source ', el('code', {}, found.source)) : null);
}

function people({ key, people }) {
	const speaking = people.filter((person) => person.turns > 0);
	const silent = people.filter((person) => person.turns === 0);
	if (people.length === 0) {
		return null;
	}
	return el('section', {}, el('h2', {}, 'Who speaks'), el('ul', { class: 'shares' }, speaking.map(shareOf)),
		el('p', {}, el('a', { href: questionAt('who-spoke-when', { talk: key }) }, 'Turn by turn, with why')),
		silent.length > 0 ? el('p', { class: 'muted small' }, 'Also taking part: ', silent.map((person, index) => [index > 0 ? ', ' : '', nameOf(person), person.role ? ` (${person.role})` : ''])) : null);
}

function shareOf(person) {
	const bar = el('span', { class: 'share-bar', 'aria-hidden': 'true' });
	bar.style.setProperty('--share', `${Math.round(person.share * 100)}%`);
	return el('li', {}, el('p', { class: 'share-line' }, nameOf(person), person.role ? el('span', { class: 'role' }, person.role) : null,
		el('span', { class: 'share-number' }, percent(person.share), ` · ${count(person.turns, 'turn')}`)), bar);
}

// Nobody said these words: they are shown as what they are, and nothing was heard in them.
function loops(found) {
	if (found.length === 0) {
		return null;
	}
	return el('details', { class: 'loops' }, el('summary', {}, `${percent(found[0].share)} of this talk is its recogniser's repetition, in which nothing is heard`),
		el('ul', {}, found.map((loop) => spoken('li', { class: 'small muted' }, loop.text))));
}

function nameOf(person) {
	if (!person.known) {
		return el('span', { class: 'who-unknown' }, person.name === 'speaker not known' ? person.name : `speaker not known (${person.name})`);
	}
	return el('a', { href: entityAt(person.key), lang: languageOf(person.name) }, person.name);
}

function claims(found) {
	return found.length > 0 ? el('section', {}, el('h2', {}, 'What was claimed'), cards(found.map(placeOf), { summed: false })) : null;
}
