// Shows what the address asks for.

import { el, say } from './dom.js';
import { once } from './api.js';
import { here } from './addresses.js';
import { failed, loading } from './states.js';
import { askingForm } from './asking.js';
import { siteLinks, foot } from './frame.js';
import { home } from './home.js';
import { answer } from './answer.js';
import { talk } from './talk.js';
import { entity } from './entity.js';

const VIEWS = { home, ask: answer, talk, entity };

const main = document.getElementById('main');

let running = new AbortController();

async function show() {
	running.abort();
	running = new AbortController();
	const { signal } = running;
	const asked = here();
	document.body.dataset.view = asked.view;
	main.replaceChildren(loading('Loading …'));
	say('Loading …');
	try {
		const about = await once('/api/v1/about');
		await frame(about);
		const view = await (VIEWS[asked.view] ?? VIEWS.home)(asked, about, signal);
		if (!signal.aborted) {
			main.replaceChildren(view.content);
			document.title = view.title ? `${view.title} – talkgraph` : 'talkgraph';
			say(view.said ?? view.title ?? '');
			settle();
		}
	}
	catch (failure) {
		if (!signal.aborted) {
			main.replaceChildren(failed(failure, show));
			say('');
			reportUnforeseen(failure);
		}
	}
}

let framed = false;

async function frame(about) {
	if (!framed) {
		await askingForm(document.getElementById('asking'));
		siteLinks(document.getElementById('site'), about);
		foot(document.getElementById('foot'), about);
		framed = true;
	}
}

let first = true;

// After the first view, a new one begins where reading begins: at its heading.
function settle() {
	if (!first) {
		main.focus({ preventScroll: true });
		scrollTo({ top: 0 });
	}
	first = false;
}

function reportUnforeseen(failure) {
	if (!failure.problem) {
		console.error(failure);
	}
}

window.addEventListener('hashchange', show);
show();
