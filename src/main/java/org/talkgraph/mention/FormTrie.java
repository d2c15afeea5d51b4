package org.talkgraph.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.sound.Folded;

/**
 * The forms of a knowledge base as a trie over folded characters. From one place of a
 * text all forms that begin there are found in as many steps as the longest has
 * characters.
 */
final class FormTrie {

	private static final Node[] NO_NODES = {};

	/** Children of the root by character: most places of a text end here. */
	private final @Nullable Node[] first = new Node[0x10000];

	private FormTrie(Node root) {

		for (int i = 0; i < root.keys.length; i++) {
			this.first[root.keys[i]] = root.children[i];
		}
	}

	static FormTrie of(KnowledgeBase knowledge) {
		return of(knowledge.forms(), knowledge.nothing());
	}

	/**
	 * @param named names by folded form
	 * @param blocked forms, as written, that mean nothing of ours
	 */
	static FormTrie of(Map<String, List<Name>> named, Collection<String> blocked) {
		Map<String, Form> forms = new TreeMap<>();
		named.forEach((key, names) -> forms.put(key, Form.of(names, spellings(names))));
		Map<String, Set<String>> nothing = new HashMap<>();
		blocked.forEach((form) -> nothing.computeIfAbsent(Folded.key(form), (key) -> new LinkedHashSet<>()).add(form));
		nothing.forEach((key, spellings) -> forms.putIfAbsent(key, Form.of(List.of(), spellings)));
		forms.remove("");
		return new FormTrie(build(new ArrayList<>(forms.entrySet()), 0));
	}

	private static List<String> spellings(List<Name> names) {
		return names.stream().map(Name::form).toList();
	}

	/**
	 * @param forms sorted, all alike in their first {@code depth} characters
	 */
	private static Node build(List<Map.Entry<String, Form>> forms, int depth) {
		Form here = null;
		int from = 0;
		if (!forms.isEmpty() && forms.getFirst().getKey().length() == depth) {
			here = forms.getFirst().getValue();
			from = 1;
		}
		List<Node> children = new ArrayList<>();
		StringBuilder keys = new StringBuilder();
		while (from < forms.size()) {
			char key = forms.get(from).getKey().charAt(depth);
			int to = from;
			while (to < forms.size() && forms.get(to).getKey().charAt(depth) == key) {
				to++;
			}
			keys.append(key);
			children.add(build(forms.subList(from, to), depth + 1));
			from = to;
		}
		return new Node(keys.toString().toCharArray(), children.toArray(NO_NODES), here);
	}

	/** The root's child by a character, or null. */
	@Nullable Node first(char c) {
		return this.first[c];
	}

	/** A node; its children are sorted by their characters. */
	static final class Node {

		private final char[] keys;

		private final Node[] children;

		private final @Nullable Form form;

		Node(char[] keys, Node[] children, @Nullable Form form) {
			this.keys = keys;
			this.children = children;
			this.form = form;
		}

		@Nullable Node next(char c) {
			int found = Arrays.binarySearch(this.keys, c);
			return (found < 0) ? null : this.children[found];
		}

		/** The form that ends here, or null. */
		@Nullable Form form() {
			return this.form;
		}

	}

}
