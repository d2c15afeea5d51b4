// The addresses inside the page, all behind the hash, so that each view can be linked to.

export const talkAt = (key) => `#/talk/${encodeURIComponent(key)}`;

export const entityAt = (key) => `#/entity/${encodeURIComponent(key)}`;

export function questionAt(name, parameters) {
	const search = new URLSearchParams(parameters).toString();
	return `#/ask/${encodeURIComponent(name)}${search ? `?${search}` : ''}`;
}

/** What the hash asks for: `{ view, name, parameters }`. */
export function here() {
	const [path, search = ''] = location.hash.replace(/^#\/?/, '').split(/\?(.*)/s);
	const slash = path.indexOf('/');
	const view = slash < 0 ? path : path.slice(0, slash);
	return { view: view || 'home', name: slash < 0 ? '' : decode(path.slice(slash + 1)), parameters: Object.fromEntries(new URLSearchParams(search)) };
}

function decode(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return text;
	}
}
