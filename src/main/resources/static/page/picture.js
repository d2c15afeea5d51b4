// A small picture of the graph, drawn by Cytoscape, and the same as a list for those who do not see it.

import { el, say, spoken, count } from './dom.js';
import { json } from './api.js';
import { entityAt, talkAt } from './addresses.js';
import { typeColour, typeDot } from './types.js';

const LIBRARY = '/webjars/cytoscape/dist/cytoscape.esm.min.mjs';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** A figure that fills itself with what `/api/v1/graph?…` answers. */
export function picture(search, caption, signal) {
	const canvas = el('div', { class: 'canvas', role: 'img', 'aria-label': caption });
	const figure = el('figure', { class: 'picture' }, canvas, el('figcaption', {}, caption));
	fill(figure, canvas, search, signal).catch((failure) => {
		if (failure.name !== 'AbortError') {
			canvas.replaceChildren(el('p', { class: 'muted' }, failure.message));
		}
	});
	return figure;
}

async function fill(figure, canvas, search, signal) {
	const [answer, { default: cytoscape }] = await Promise.all([json(`/api/v1/graph${search}`, signal), import(LIBRARY)]);
	const nodes = answer.elements.nodes.map((node) => node.data);
	if (nodes.length === 0) {
		figure.remove();
		return;
	}
	figure.append(legend(nodes), list(nodes), answer.truncated ? el('p', { class: 'muted' }, 'Not all of it: only the strongest are drawn.') : '');
	draw(cytoscape, canvas, answer.elements, signal);
}

const addressOf = (node) => node.type === 'Talk' ? talkAt(node.key ?? node.id) : ['Person', 'Organization', 'Model', 'Technology', 'Topic'].includes(node.type) ? entityAt(node.key ?? node.id) : null;

function legend(nodes) {
	const types = [...new Set(nodes.map((node) => node.type))].sort();
	return el('ul', { class: 'legend', 'aria-hidden': 'true' }, types.map((type) => el('li', {}, typeDot(type), type)));
}

function list(nodes) {
	const sorted = [...nodes].sort((one, other) => one.type.localeCompare(other.type) || one.label.localeCompare(other.label));
	return el('details', { class: 'as-list' }, el('summary', {}, `As a list (${count(nodes.length, 'node')})`), el('ul', {}, sorted.map((node) => el('li', {}, typeDot(node.type), addressOf(node) ? el('a', { href: addressOf(node) }, spoken('span', {}, node.label)) : spoken('span', {}, node.label), el('span', { class: 'muted' }, ` ${node.type}`)))));
}

function draw(cytoscape, canvas, elements, signal) {
	const graph = cytoscape({
		container: canvas,
		elements,
		style: sheet(),
		layout: { name: 'cose', animate: false, padding: 16, nodeRepulsion: () => 9000, idealEdgeLength: () => 46, nodeOverlap: 12, gravity: 1.2, nodeDimensionsIncludeLabels: true, randomize: true },
		minZoom: 0.3,
		maxZoom: 2.5,
		userZoomingEnabled: false,
		boxSelectionEnabled: false,
	});
	graph.on('tap', 'node', (event) => {
		const address = addressOf(event.target.data());
		if (address) {
			location.hash = address;
		}
	});
	graph.on('mouseover', 'node', (event) => {
		canvas.classList.add('over-node');
		graph.elements().not(event.target.closedNeighborhood()).addClass('faint');
	});
	graph.on('mouseout', 'node', () => {
		canvas.classList.remove('over-node');
		graph.elements().removeClass('faint');
	});
	const recolour = () => graph.style(sheet());
	dark.addEventListener('change', recolour);
	signal.addEventListener('abort', () => {
		dark.removeEventListener('change', recolour);
		graph.destroy();
	});
	say('');
}

function sheet() {
	const styles = getComputedStyle(document.documentElement);
	const ink = styles.getPropertyValue('--ink').trim();
	const ground = styles.getPropertyValue('--surface').trim();
	const line = styles.getPropertyValue('--line-strong').trim();
	return [
		{ selector: 'node', style: { 'background-color': (node) => typeColour(node.data('type')), width: 16, height: 16, label: (node) => shortened(node.data('label')), color: ink, 'font-size': 13, 'text-wrap': 'wrap', 'text-max-width': 96, 'font-family': styles.getPropertyValue('--sans'), 'text-valign': 'bottom', 'text-margin-y': 4, 'text-background-color': ground, 'text-background-opacity': 0.8, 'text-background-padding': 1, 'min-zoomed-font-size': 7 } },
		{ selector: 'node[type = "Talk"]', style: { shape: 'round-rectangle', width: 20, height: 14 } },
		{ selector: 'node[?centre]', style: { width: 28, height: 28, 'font-size': 15, 'font-weight': 600 } },
		{ selector: 'edge', style: { width: 1.2, 'line-color': line, 'curve-style': 'haystack' } },
		{ selector: '.faint', style: { opacity: 0.2 } },
	];
}

function shortened(label) {
	const most = /\p{Script=Han}/u.test(label) ? 12 : 24;
	return label.length > most ? `${label.slice(0, most - 1)}…` : label;
}
