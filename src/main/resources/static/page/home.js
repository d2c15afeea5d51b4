// The start: what is here, and a first question.

import { el, spoken, count, languageOf } from './dom.js';
import { json, queryPath } from './api.js';
import { questionAt, talkAt } from './addresses.js';
import { picture } from './picture.js';
import { emptyGraph } from './states.js';

const KINDS = [['talks', 'talk'], ['people', 'person', 'people'], ['organizations', 'organization'], ['models', 'model'], ['claims', 'claim'], ['mentions', 'mention']];

export async function home(asked, about, signal) {
	if (about.counts.talks === 0) {
		return { content: emptyGraph(), said: 'The graph is empty.' };
	}
	const [{ talks }, most] = await Promise.all([json('/api/v1/talks', signal), json(queryPath('graph-overview', { limit: 5 }), signal)]);
	const names = most.rows.map((row) => row.entity);
	const content = el('div', {}, examples(names), about.samples ? samples() : null, counts(about.counts),
		el('div', { class: 'beside' }, el('section', { class: 'beside-main', 'aria-labelledby': 'talks' }, el('h2', { id: 'talks' }, 'Talks'), el('ul', { class: 'talks' }, talks.map(talkLine))),
			el('aside', { class: 'beside-aside', 'aria-label': 'Picture' }, picture('', 'What is mentioned most, and by whom', signal))));
	return { content };
}

function examples(names) {
	return names.length > 0 ? el('p', { class: 'examples' }, 'For example ', names.map((name) => el('a', { class: 'chip', href: questionAt('who-mentioned', { name }), lang: languageOf(name) }, name))) : null;
}

function samples() {
	return el('p', { class: 'banner' }, el('span', { class: 'tag' }, 'sample'), ' These talks are invented, with fictional people. The first import of your own removes them.');
}

function counts(numbers) {
	return el('dl', { class: 'counts' }, KINDS.filter(([kind]) => numbers[kind] !== undefined).map(([kind, one, many]) => el('div', {}, el('dt', {}, numbers[kind] === 1 ? one : many ?? `${one}s`), el('dd', {}, numbers[kind].toLocaleString('en')))));
}

function talkLine(talk) {
	const who = (talk.people ?? []).join(', ');
	return el('li', {}, el('a', { class: 'talk-title', href: talkAt(talk.key), lang: languageOf(talk.title) }, talk.title), talk.sample ? el('span', { class: 'tag' }, 'sample') : null,
		el('p', { class: 'muted' }, [talk.event, who, talk.mentions ? count(talk.mentions, 'mention') : null].filter(Boolean).map((part, index) => [index > 0 ? ' · ' : '', spoken('span', {}, part)])));
}
