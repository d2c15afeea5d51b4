// A question's answer: who in one line, then each place, with a picture beside it.

import { el, languageOf, count } from './dom.js';
import { download, json, once, queryPath } from './api.js';
import { questionAt } from './addresses.js';
import { arePlaces, placeOf } from './places.js';
import { cards } from './cards.js';
import { picture } from './picture.js';
import { heading, isNamed, plain } from './questions.js';
import { note } from './states.js';
import { table } from './table.js';
import { typeDot } from './types.js';

export async function answer({ name, parameters }, about, signal) {
	const question = (await once('/api/v1/queries')).find((candidate) => candidate.name === name) ?? { name, parameters: [], columns: [] };
	const asked = { question, parameters, subject: subjectOf(question, parameters), path: queryPath(name, parameters) };
	const title = heading(name, asked.subject);
	const head = el('h1', {}, headed(name, asked.subject));
	try {
		const found = await json(asked.path, signal);
		const content = found.rows.length === 0 ? nothing(head, asked) : something(head, asked, found, signal);
		return { title, content, said: found.rows.length === 0 ? 'Nothing was found.' : `${count(found.rows.length, 'row')} found.` };
	}
	catch (trouble) {
		const choice = choiceIn(trouble, asked);
		if (choice === null) {
			throw trouble;
		}
		return { title, content: el('div', { class: 'answer' }, head, choice), said: trouble.message };
	}
}

function subjectOf(question, parameters) {
	const main = question.parameters.find(isNamed) ?? question.parameters.find((parameter) => parameter.required);
	return main ? parameters[main.name] ?? '' : '';
}

function headed(name, subject) {
	return [heading(name, ''), subject ? [' ', el('em', { lang: languageOf(subject) }, subject)] : null];
}

function something(head, { question, subject, path }, found, signal) {
	const columns = found.columns.map((column) => typeof column === 'string' ? { name: column, meaning: question.columns.find((known) => known.name === column)?.meaning } : column);
	const body = arePlaces(columns) ? cards(found.rows.map(placeOf)) : table(columns, found.rows, question.answers ?? plain(question.name));
	const around = mostOften(found.rows);
	return el('div', { class: 'answer' }, el('header', { class: 'answer-head' }, head, csvButton(path, question.name, subject)),
		found.truncated ? el('p', { class: 'muted' }, 'There is more than is shown: narrow the question.') : null,
		el('div', { class: around ? 'beside' : null }, el('div', { class: 'beside-main' }, body),
			around ? el('aside', { class: 'beside-aside', 'aria-label': 'Picture' }, picture(`?${new URLSearchParams({ around: around.key })}`, `What stands around ${around.name}`, signal)) : null));
}

/** The entity that the answer is about most: `{ key, name }`, null where it is about none. */
function mostOften(rows) {
	const times = new Map();
	for (const { entityKey: key, entity: name, count: often } of rows) {
		if (key) {
			times.set(key, { key, name, often: (times.get(key)?.often ?? 0) + (often ?? 1) });
		}
	}
	return [...times.values()].sort((one, other) => other.often - one.often || one.name.length - other.name.length)[0] ?? null;
}

function csvButton(path, name, subject) {
	const file = `${[name, subject].filter(Boolean).join('-').replace(/[^\p{L}\p{N}.-]+/gu, '-')}.csv`;
	const told = el('span', { class: 'muted', role: 'status' });
	const take = () => {
		told.textContent = '';
		download(path, file).catch((trouble) => {
			told.textContent = trouble.message;
		});
	};
	return el('span', {}, el('button', { type: 'button', class: 'quiet', onclick: take }, 'Download CSV'), ' ', told);
}

function nothing(head, { question, parameters }) {
	const strict = question.parameters.filter((parameter) => ['boolean', 'float'].includes(parameter.type) && parameters[parameter.name] !== undefined);
	const loose = Object.fromEntries(Object.entries(parameters).filter(([name]) => !strict.some((parameter) => parameter.name === name)));
	return el('div', { class: 'answer' }, head, note('No hits', el('p', {}, 'The graph knows the name, but no talk answers this question.'),
		strict.length > 0 ? el('p', {}, el('a', { href: questionAt(question.name, loose) }, 'Ask again without the options')) : null));
}

/** What to choose from, where the trouble is a name that means several things or nothing; else null. */
function choiceIn(trouble, asked) {
	const problem = trouble.problem ?? {};
	if (Array.isArray(problem.candidates)) {
		return choice('Which one?', problem.detail, problem.candidates, problem.parameter, asked);
	}
	if (Array.isArray(problem.nearest)) {
		return problem.nearest.length > 0 ? choice('No such name. Did you mean …', problem.detail, problem.nearest, problem.parameter, asked) : note('No such name', el('p', {}, problem.detail));
	}
	return null;
}

function choice(title, detail, candidates, parameter, { question, parameters }) {
	const name = parameter ?? question.parameters.find(isNamed)?.name ?? 'name';
	return note(title, el('p', {}, detail), el('ul', { class: 'choices' }, candidates.map((candidate) => el('li', {}, el('a', { class: 'choice', href: questionAt(question.name, { ...parameters, [name]: candidate.key ?? candidate.name }) },
		typeDot(candidate.type), el('span', { class: 'choice-name', lang: languageOf(candidate.name) }, candidate.name), el('span', { class: 'muted' }, candidate.type), candidate.key ? el('code', {}, candidate.key) : null)))));
}
