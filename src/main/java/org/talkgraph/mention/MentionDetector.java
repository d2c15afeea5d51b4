package org.talkgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.sound.Folded;
import org.talkgraph.transcript.Talk;

/**
 * Finds the names of a knowledge base in a text: the longest known form at each place,
 * with the version that is said after it.
 */
public final class MentionDetector {

	private static final String KNOWN_NAME = "known name";

	private static final String SPOKEN_VERSION = "spoken version";

	private final String rule;

	private final FormTrie trie;

	private final SpokenVersion versions;

	private final FurtherVersions further;

	private final KindEndings endings;

	/** None where other names than those of the knowledge base are found. */
	private final @Nullable CompoundNames compounds;

	/** Finds every name of a knowledge base. */
	public MentionDetector(KnowledgeBase knowledge) {
		this(KNOWN_NAME, FormTrie.of(knowledge), knowledge, new CompoundNames(knowledge));
	}

	private MentionDetector(String rule, FormTrie trie, KnowledgeBase knowledge, @Nullable CompoundNames compounds) {
		this.rule = rule;
		this.trie = trie;
		this.versions = new SpokenVersion(knowledge);
		this.endings = new KindEndings(knowledge);
		this.further = new FurtherVersions(knowledge, this.versions);
		this.compounds = compounds;
	}

	/**
	 * Finds other names, such as those of a talk's people.
	 * @param rule by which the mentions are said to be found
	 */
	public static MentionDetector of(String rule, List<Name> names, KnowledgeBase knowledge) {
		Map<String, List<Name>> forms = new TreeMap<>();
		for (Name name : names) {
			forms.computeIfAbsent(Folded.key(name.form()), (key) -> new ArrayList<>()).add(name);
		}
		return new MentionDetector(rule, FormTrie.of(forms, List.of()), knowledge, null);
	}

	/**
	 * The mentions in a talk's reading, in order, without overlap; none reaches from what
	 * one label says into what the next one says.
	 */
	public List<Mention> detect(Talk talk) {
		return Mentions.byStretch(talk, this::detect);
	}

	/**
	 * The mentions in a text, in order, without overlap.
	 * @param text all of it said by one speaker; the mentions' spans count in it
	 */
	public List<Mention> detect(String text) {
		List<Mention> mentions = new ArrayList<>();
		List<Hit> known = new FormFinder(this.trie, text).find();
		List<Hit> hits = (this.compounds != null) ? this.compounds.with(known, text) : known;
		for (int i = 0; i < hits.size(); i++) {
			int limit = (i + 1 < hits.size()) ? hits.get(i + 1).span().start() : text.length();
			Hit extended = this.versions.extend(text, hits.get(i), limit);
			boolean whole = extended != hits.get(i) || SpokenVersion.mayEndAt(text, hits.get(i).span().end())
					|| limit == hits.get(i).span().end();
			boolean host = Latin.isInHost(text, extended.span().start(), extended.span().end());
			if (whole && !host && !extended.names().isEmpty() && !isNumbered(extended, text)) {
				String detector = (extended == hits.get(i)) ? rule(extended) : SPOKEN_VERSION;
				Hit named = this.endings.without(text, extended);
				mentions.add(new Mention(named.span(), named.span().of(text), detector, named.names()));
			}
		}
		return this.further.with(mentions, text);
	}

	/**
	 * Whether only people are called so and a version follows, as of what is called after
	 * one.
	 */
	private static boolean isNumbered(Hit hit, String text) {
		int end = hit.span().end();
		return Latin.is(text.charAt(end - 1))
				&& hit.names().stream().allMatch((name) -> name.entity().type() == EntityType.PERSON)
				&& VersionNumbers.ofOneDigit(text, end);
	}

	private String rule(Hit hit) {
		return (this.compounds != null && this.compounds.isFrom(hit)) ? CompoundNames.RULE : this.rule;
	}

}
