// Everything that is shown goes through here, as text: nothing from the graph can become markup.

/**
 * An element.
 * @param {string} tag
 * @param {Object} [attributes] `class`, any attribute (true: present, false or null: absent), and listeners as `onclick`
 * @param {...(Node|string|number|null|undefined|Array)} children strings become text
 */
export function el(tag, attributes = {}, ...children) {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value === null || value === undefined || value === false) {
			continue;
		}
		if (name.startsWith('on')) {
			element.addEventListener(name.slice(2), value);
		}
		else {
			element.setAttribute(name, value === true ? '' : String(value));
		}
	}
	element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false).map((child) => child instanceof Node ? child : String(child)));
	return element;
}

/** A link into the world; text alone where the address is not one of the web. */
export function outward(address, text) {
	return /^https?:\/\//i.test(address ?? '') ? el('a', { href: address, rel: 'noreferrer noopener', target: '_blank' }, text) : el('span', {}, text);
}

/** Tells people who listen to the page what has changed. */
export function say(text) {
	document.getElementById('said').textContent = text;
}

/** The language of a text, so that it is set and read in its own way. */
export function languageOf(text) {
	return /\p{Script=Han}/u.test(text ?? '') ? 'zh' : 'en';
}

/** Text in its own language. */
export function spoken(tag, attributes, text) {
	return el(tag, { lang: languageOf(text), ...attributes }, text);
}

let numbers = 0;

/** An id that nothing else on the page has. */
export function newId(prefix) {
	return `${prefix}-${++numbers}`;
}

/** "1 place", "2 places". */
export function count(number, one, many = `${one}s`) {
	return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
