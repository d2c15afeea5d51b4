// One person, organization, model … : its names, its family, who mentions it; for a person, what they say.

import { el, spoken, count, languageOf } from './dom.js';
import { json } from './api.js';
import { entityAt, questionAt, talkAt } from './addresses.js';
import { cards } from './cards.js';
import { named } from './named.js';
import { picture } from './picture.js';
import { placeOf } from './places.js';
import { typeDot } from './types.js';

export async function entity({ name }, about, signal) {
	const found = await json(`/api/v1/entities/${encodeURIComponent(name)}`, signal);
	const person = found.type === 'Person';
	const content = el('div', { class: 'answer' }, header(found), el('div', { class: 'beside' },
		el('div', { class: 'beside-main' }, questions(found, person), talksOf('Talks of theirs', found.spokeAt ?? []), named(person ? 'What they mention' : 'Who mentions it', (person ? found.mentions : found.mentionedBy) ?? []),
			talksOf('Talks that mention it', person ? [] : found.talks ?? []), claims(found, person)),
		el('aside', { class: 'beside-aside', 'aria-label': 'Picture' }, picture(`?${new URLSearchParams({ around: found.key })}`, `What stands around ${found.name}`, signal))));
	return { title: found.name, content };
}

function header(found) {
	const others = [found.nameZh, ...(found.aliases ?? [])].filter((name) => name && name !== found.name);
	return el('header', { class: 'view-head' }, el('p', { class: 'kind' }, typeDot(found.type), found.type, found.origin === 'discovered' ? el('span', { class: 'tag' }, 'discovered') : null),
		el('h1', { lang: languageOf(found.name) }, found.name),
		others.length > 0 ? el('p', { class: 'muted' }, 'also ', others.slice(0, 12).map((name, index) => [index > 0 ? ', ' : '', spoken('span', {}, name)])) : null,
		relations(found));
}

function relations(found) {
	const lines = [['Developed by', found.developer ? [found.developer] : []], ['Version of', found.family ? [found.family] : []], ['Versions', found.versions ?? []], ['Develops', found.models ?? []], ['With', found.affiliations ?? []], ['People', found.members ?? []]].filter(([, things]) => things.length > 0);
	return lines.length > 0 ? el('dl', { class: 'relations' }, lines.map(([title, things]) => el('div', {}, el('dt', {}, title), el('dd', {}, things.map((thing, index) => [index > 0 ? ', ' : '', el('a', { href: entityAt(thing.key), lang: languageOf(thing.name) }, thing.name)]))))) : null;
}

function questions(found, person) {
	const asks = person ? [['speaker-profile', 'Profile'], ['who-mentioned', 'Who mentions them?'], ['who-else', 'Who speaks of the same?']] : [['who-mentioned', 'Who mentioned it?'], ['what-did-they-say', 'What was said?'], ['claims-about', 'Which claims?'], ['who-else', 'Who speaks of the same?'], ['heard-as', 'How was it heard?']];
	return el('p', { class: 'examples' }, asks.map(([name, text]) => el('a', { class: 'chip', href: questionAt(name, { name: found.key }) }, text)));
}

function talksOf(title, talks) {
	return talks.length > 0 ? el('section', {}, el('h2', {}, title), el('ul', { class: 'talks' }, talks.map((talk) => el('li', {}, el('a', { class: 'talk-title', href: talkAt(talk.key), lang: languageOf(talk.title) }, talk.title), talk.sample ? el('span', { class: 'tag' }, 'sample') : null,
		el('p', { class: 'muted' }, [talk.role, talk.turns ? count(talk.turns, 'turn') : null, talk.count ? count(talk.count, 'mention') : null].filter(Boolean).join(' · ')))))) : null;
}

function claims(found, person) {
	return (found.claims ?? []).length > 0 ? el('section', {}, el('h2', {}, person ? 'What they claimed' : 'What was claimed about it'), cards(found.claims.map(placeOf), { summed: false })) : null;
}
