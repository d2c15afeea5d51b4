// One place of a talk as a card: who, in which words, meaning what, how surely, where.

import { el, outward, spoken, languageOf, say, count } from './dom.js';
import { entityAt, talkAt } from './addresses.js';
import { citation } from './citation.js';
import { differs, highlighted } from './highlight.js';
import { percent } from './numbers.js';

/** From here on nobody doubts who speaks. */
const PLAIN = 0.95;

/** The card of a place (see places.js). */
export function evidenceCard(place) {
	return el('article', { class: 'card' },
		el('header', { class: 'card-head' }, speaker(place), claim(place), sureness(place.confidence)),
		place.text ? el('blockquote', { class: 'words', lang: languageOf(place.text) }, highlighted(place)) : null,
		heard(place),
		why(place),
		other(place.other),
		el('footer', { class: 'card-foot' }, whereabouts(place), place.text ? copyButton(place) : null));
}

function speaker(place) {
	if (place.speaker) {
		return el('p', { class: 'who' }, place.speakerKey ? el('a', { href: entityAt(place.speakerKey), lang: languageOf(place.speaker) }, place.speaker) : spoken('span', {}, place.speaker), said(place.speakerSure), place.role ? el('span', { class: 'role' }, place.role) : null);
	}
	return el('p', { class: 'who who-unknown' }, 'speaker not known', place.label ? el('span', { class: 'role' }, place.label) : null);
}

/** How sure it is who speaks, where that is not what the card's own confidence says; nothing where it is plain. */
function said(sure) {
	return sure === null || sure >= PLAIN ? null : el('span', { class: 'role', title: 'How sure it is that this speaker said it' }, `${percent(sure)} sure`);
}

function claim({ claimType, due, figure }) {
	if (!claimType && !due && !figure) {
		return null;
	}
	return el('p', {}, claimType ? el('span', { class: 'tag' }, claimType) : null,
		figure ? el('b', { class: 'figure', lang: languageOf(figure.text) }, ` ${figure.text}`) : null,
		figure?.of ? el('span', { class: 'role' }, ` ${figure.of}`) : null,
		figure ? el('span', { class: 'role' }, figure.whose ? [' of ', spoken('span', {}, figure.whose)] : ' of what is not told') : null,
		due ? el('span', { class: 'role' }, ` due ${due}`) : null);
}

function sureness(confidence) {
	if (confidence === null) {
		return null;
	}
	const bar = el('span', { class: 'sure-bar', 'aria-hidden': 'true' });
	bar.style.setProperty('--sure', `${Math.round(confidence * 100)}%`);
	return el('p', { class: 'sure', title: 'How sure it is that the words mean this' }, el('span', { class: 'unseen' }, 'confidence '), bar, percent(confidence));
}

function heard(place) {
	if (place.kind === 'took part') {
		return el('p', { class: 'heard' }, 'took part; which words are theirs is not known');
	}
	if (!place.means) {
		return place.kind === 'spoke' ? el('p', { class: 'heard' }, 'first words', place.turns ? ` of ${count(place.turns, 'turn')}` : null) : null;
	}
	const meant = place.meansKey ? el('a', { href: entityAt(place.meansKey), lang: languageOf(place.means) }, place.means) : spoken('span', {}, place.means);
	const verb = place.claimType ? 'about ' : 'names ';
	const how = [place.method, place.unnamed ? 'which it does not name' : null, place.discovered ? 'a discovered name' : null, place.count > 1 ? `the ${place.claimType ? 'first' : 'surest'} of ${place.count} places in this talk` : null].filter(Boolean);
	return el('p', { class: 'heard' }, differs(place) ? ['heard ', spoken('b', {}, place.surface), ' → means ', meant] : [verb, meant], how.map((part) => ` · ${part}`));
}

function why({ why, candidates }) {
	if (why.length === 0 && candidates.length === 0) {
		return null;
	}
	return el('details', { class: 'why' }, el('summary', {}, 'Why'),
		candidates.length > 0 ? el('p', { class: 'small muted' }, 'It may have been ', candidates.join(', ')) : null,
		el('ul', { class: 'small' }, why.map((line) => spoken('li', {}, line))));
}

/** What somebody else said of the same matter: nobody says that they agree. */
function other(one) {
	if (!one) {
		return null;
	}
	const who = one.speakerKey ? el('a', { href: entityAt(one.speakerKey), lang: languageOf(one.speaker ?? '') }, one.speaker) : spoken('span', {}, one.speaker ?? 'speaker not known');
	return el('div', { class: 'other' }, el('p', { class: 'heard' }, who, one.speaker ? said(one.speakerSure) : null, ' of the same matter', one.talk ? [', in ', el('a', { href: talkAt(one.talkKey), lang: languageOf(one.talk) }, one.talk)] : null, ` · ${percent(one.score)} · ${one.shared.join(', ')}`),
		el('blockquote', { class: 'words', lang: languageOf(one.text) }, one.text));
}

function whereabouts(place) {
	return el('p', { class: 'where' }, place.talk ? el('a', { href: place.talkKey ? talkAt(place.talkKey) : null, lang: languageOf(place.talk) }, place.talk) : null,
		place.sample ? el('span', { class: 'tag' }, 'sample') : null,
		place.event ? spoken('span', {}, place.event) : null,
		place.at ? (place.url ? outward(place.url, place.at) : el('span', {}, place.at)) : null,
		place.start === null ? null : el('span', { class: 'span', title: 'UTF-16 units of the source, end exclusive' }, `characters ${place.start}–${place.end}`));
}

function copyButton(place) {
	const button = el('button', { type: 'button', class: 'quiet', onclick: async () => {
		const said = await copy(citation(place)) ? 'Copied' : 'Could not copy';
		button.textContent = said;
		say(said);
		setTimeout(() => {
			button.textContent = 'Copy as citation';
		}, 2000);
	} }, 'Copy as citation');
	return button;
}

async function copy(text) {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	}
	catch {
		// Browsers refuse the clipboard to pages that came over plain HTTP from elsewhere.
		return copyBySelection(text);
	}
}

function copyBySelection(text) {
	const field = el('textarea', { class: 'unseen', 'aria-hidden': 'true' });
	field.value = text;
	document.body.append(field);
	field.select();
	const done = document.execCommand('copy');
	field.remove();
	return done;
}
