// Answers that are no places of talks: one row each.

import { el, spoken } from './dom.js';
import { entityAt, talkAt } from './addresses.js';
import { plain } from './questions.js';

/** A table of the rows; a column `xKey` makes `x` a link and is not shown itself. */
export function table(columns, rows, caption) {
	const shown = columns.filter((column) => !/Key$|^key$/.test(column.name));
	return el('div', { class: 'table-frame', tabindex: 0, role: 'region', 'aria-label': caption }, el('table', {},
		el('caption', { class: 'unseen' }, caption),
		el('thead', {}, el('tr', {}, shown.map((column) => el('th', { scope: 'col', title: column.meaning, class: rows.every((row) => typeof row[column.name] === 'number') ? 'number' : null }, plain(column.name))))),
		el('tbody', {}, rows.map((row) => el('tr', {}, shown.map((column) => cell(column.name, row)))))));
}

function cell(name, row) {
	const value = row[name];
	if (typeof value === 'number') {
		return el('td', { class: 'number' }, Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(2));
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
