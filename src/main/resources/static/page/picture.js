// A small picture of the graph, drawn by Cytoscape, and the same as a list for those who do not see it.

import { el, spoken, count } from './dom.js';
import { json } from './api.js';
import { entityAt, talkAt } from './addresses.js';
import { typeColour, typeDot } from './types.js';

const LIBRARY = '/webjars/cytoscape/dist/cytoscape.esm.min.mjs';

// So many are drawn, and so many of them carry their names before one is pointed at.
const MOST_DRAWN = 36;
const MOST_NAMED = 14;

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
	figure.append(legend(nodes), list(nodes), answer.truncated || nodes.length > MOST_DRAWN ? el('p', { class: 'muted small' }, 'Only the strongest are drawn.') : '');
	draw(cytoscape, canvas, strongest(answer.elements), signal);
}

/** The strongest nodes that are tied to others, and their edges. */
function strongest({ nodes, edges }) {
	const drawn = tiedOnly(tiedOnly(nodes, edges).slice(0, MOST_DRAWN), edges);
	const ids = new Set(drawn.map(({ data }) => data.id));
	return { nodes: drawn.map(({ data }, index) => ({ data: { ...data, named: index < MOST_NAMED } })), edges: edges.filter(({ data }) => ids.has(data.source) && ids.has(data.target)) };
}

// All of them where none is tied to another.
function tiedOnly(nodes, edges) {
	const ids = new Set(nodes.map(({ data }) => data.id));
	const tied = new Set(edges.filter(({ data }) => ids.has(data.source) && ids.has(data.target)).flatMap(({ data }) => [data.source, data.target]));
	return nodes.filter(({ data }) => data.centre || tied.size === 0 || tied.has(data.id));
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
		style: sheet(1),
		layout: { name: 'cose', animate: false, padding: 16, nodeRepulsion: () => 9000, idealEdgeLength: () => 46, nodeOverlap: 12, gravity: 1.2, nodeDimensionsIncludeLabels: true, randomize: true },
		minZoom: 0.3,
		maxZoom: 2.5,
		userZoomingEnabled: false,
		boxSelectionEnabled: false,
	});
	const scale = 1 / graph.zoom();
	graph.style(sheet(scale));
	graph.on('tap', 'node', (event) => {
		const address = addressOf(event.target.data());
		if (address) {
			location.hash = address;
		}
	});
	graph.on('mouseover', 'node', (event) => {
		canvas.classList.add('over-node');
		graph.elements().not(event.target.closedNeighborhood()).addClass('faint');
		event.target.closedNeighborhood().addClass('near');
	});
	graph.on('mouseout', 'node', () => {
		canvas.classList.remove('over-node');
		graph.elements().removeClass('faint near');
	});
	const recolour = () => graph.style(sheet(scale));
	dark.addEventListener('change', recolour);
	signal.addEventListener('abort', () => {
		dark.removeEventListener('change', recolour);
		graph.destroy();
	});
}

// Sizes are those on the screen, however far the layout had to be shrunk to fit.
function sheet(scale) {
	const styles = getComputedStyle(document.documentElement);
	const ink = styles.getPropertyValue('--ink').trim();
	const ground = styles.getPropertyValue('--surface').trim();
	const line = styles.getPropertyValue('--line-strong').trim();
	const px = (size) => size * scale;
	const label = { label: (node) => shortened(node.data('label')), color: ink, 'font-size': px(11), 'font-family': styles.getPropertyValue('--sans'), 'text-wrap': 'wrap', 'text-max-width': px(96), 'text-valign': 'bottom', 'text-margin-y': px(3), 'text-background-color': ground, 'text-background-opacity': 0.8, 'text-background-padding': px(1) };
	return [
		{ selector: 'node', style: { 'background-color': (node) => typeColour(node.data('type')), width: px(11), height: px(11) } },
		{ selector: 'node[type = "Talk"]', style: { shape: 'round-rectangle', width: px(15), height: px(11) } },
		{ selector: 'node[?named], node.near', style: label },
		{ selector: 'node[?centre]', style: { width: px(20), height: px(20), 'font-size': px(13), 'font-weight': 600 } },
		{ selector: 'edge', style: { width: px(1), 'line-color': line, 'curve-style': 'haystack' } },
		{ selector: '.faint', style: { opacity: 0.2 } },
		{ selector: '.near', style: { 'z-index': 10 } },
	];
}

function shortened(label) {
	const most = /\p{Script=Han}/u.test(label) ? 12 : 24;
	return label.length > most ? `${label.slice(0, most - 1)}…` : label;
}
