// Talks to the server; every failure becomes a Trouble that says what to tell the reader.

const TOKEN = 'talkgraph.token';

/** What went wrong, as the server's problem or as the missing server. */
export class Trouble extends Error {

	constructor(problem) {
		super(problem.detail ?? problem.title);
		this.problem = problem;
		this.kind = (problem.type ?? '').split(':').pop();
	}

}

function headers(accept) {
	const token = sessionStorage.getItem(TOKEN);
	return token ? { Accept: accept, Authorization: `Bearer ${token}` } : { Accept: accept };
}

async function ask(path, accept, signal) {
	let response;
	try {
		response = await fetch(path, { headers: headers(accept), signal, redirect: 'error' });
	}
	catch (failure) {
		if (failure.name === 'AbortError') {
			throw failure;
		}
		throw new Trouble({ title: 'The server does not answer', detail: 'The server does not answer. Is talkgraph still running?' });
	}
	if (!response.ok) {
		throw new Trouble(await problemOf(response));
	}
	return response;
}

async function problemOf(response) {
	const text = await response.text();
	try {
		return JSON.parse(text);
	}
	catch {
		return { status: response.status, title: response.statusText, detail: `The server answered ${response.status}.` };
	}
}

/** The address of a question with its parameters. */
export function queryPath(name, parameters) {
	const search = new URLSearchParams(parameters).toString();
	return `/api/v1/queries/${encodeURIComponent(name)}${search ? `?${search}` : ''}`;
}

export async function json(path, signal) {
	return (await ask(path, 'application/json', signal)).json();
}

/** Hands an answer to the reader as a file. */
export async function download(path, file) {
	const content = await (await ask(path, 'text/csv')).blob();
	const address = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = address;
	link.download = file;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Kept for this tab only. */
export function useToken(token) {
	sessionStorage.setItem(TOKEN, token);
}

const kept = new Map();

/** As json, once for as long as the page is open. */
export function once(path) {
	if (!kept.has(path)) {
		kept.set(path, json(path).catch((trouble) => {
			kept.delete(path);
			throw trouble;
		}));
	}
	return kept.get(path);
}
