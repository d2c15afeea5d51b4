// Answers that are no places of talks: one row each, with its first or surest place as an example.

import { el, spoken, languageOf } from './dom.js';
import { entityAt, talkAt } from './addresses.js';
import { highlighted } from './highlight.js';
import { percent } from './numbers.js';
import { plain } from './questions.js';

// Told by the example, or by a link.
const IN_EXAMPLE = ['example', 'exampleSpeaker', 'exampleStart', 'exampleEnd', 'source', 'confidence', 'leastConfidence'];

const TITLES = { together: 'Turns', unknown: 'Speaker not known', surface: 'Heard as', legitimate: 'A name of it', count: 'Times' };

/** A table of the rows; a column `xKey` makes `x` a link and is not shown itself. */
export function table(columns, rows, caption) {
	const shown = columns.filter((column, index) => isShown(column.name, index, columns, rows));
	return el('div', { class: 'table-frame', tabindex: 0, role: 'region', 'aria-label': caption }, el('table', {},
		el('caption', { class: 'unseen' }, caption),
		el('thead', {}, el('tr', {}, shown.map((column) => el('th', { scope: 'col', title: column.meaning, class: rows.every((row) => typeof row[column.name] === 'number') ? 'number' : null }, TITLES[column.name] ?? plain(column.name))))),
		el('tbody', {}, rows.map((row) => [el('tr', { class: row.example ? 'with-example' : null }, shown.map((column) => cell(column.name, row))), row.example ? example(row, shown.length) : null]))));
}

function isShown(name, index, columns, rows) {
	const told = columns.some((column) => column.name === 'example') && (IN_EXAMPLE.includes(name) || (name === 'surface' && index > 0) || (name === 'talk' && columns.some((column) => column.name === 'exampleSpeaker')));
	const empty = rows.every((row) => row[name] === null || row[name] === undefined || row[name] === false);
	return !told && !empty && !/Key$|^key$/.test(name);
}

function cell(name, row) {
	const value = row[name];
	if (typeof value === 'number') {
		return el('td', { class: 'number' }, Number.isInteger(value) ? value.toLocaleString('en') : percent(value));
	}
	if (value === null || value === undefined) {
		return el('td', { class: 'muted' }, '–');
	}
	if (typeof value === 'boolean') {
		return el('td', {}, value ? 'yes' : 'no');
	}
	const text = Array.isArray(value) ? value.map(written).join(', ') : written(value);
	const key = row[`${name}Key`];
	return el('td', {}, key ? el('a', { href: name === 'talk' ? talkAt(key) : entityAt(key) }, spoken('span', {}, text)) : spoken('span', {}, text));
}

function written(value) {
	return value !== null && typeof value === 'object' ? Object.values(value).filter((part) => part !== null).join(' ') : String(value);
}

function example(row, width) {
	const where = [row.exampleSpeaker, row.exampleSpeaker ? row.talk : null, row.exampleStart === null ? null : `characters ${row.exampleStart}–${row.exampleEnd}`].filter(Boolean);
	return el('tr', {}, el('td', { class: 'example', colspan: width }, el('blockquote', { class: 'words words-short', lang: languageOf(row.example) }, highlighted({ text: around(row.example, row.surface), surface: row.surface, means: row.entity ?? null, start: null, textStart: null })),
		el('p', { class: 'muted small' }, where.map((part, index) => [index > 0 ? ' · ' : '', spoken('span', {}, part)]))));
}

const REACH = 60;

// So much of the text that the surface form is seen.
function around(text, surface) {
	const at = Math.max(0, text.indexOf(surface ?? ''));
	const from = whole(text, Math.max(0, at - REACH));
	const to = whole(text, Math.min(text.length, at + (surface ?? '').length + REACH));
	return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

// Not inside a character of two units.
function whole(text, at) {
	return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
}
