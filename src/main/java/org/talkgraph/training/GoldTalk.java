package org.talkgraph.training;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;

/**
 * The gold of one talk; spans count in the source.
 *
 * @param name the talk's
 * @param range of the annotated lines
 * @param slice whether the lines are a part of a longer recording
 * @param doubtful places whose meaning nobody could tell
 * @param roles of the speakers, by name
 */
record GoldTalk(String name, SourceFile source, Span range, boolean slice, GoldPeople people,
		List<GoldMention> mentions, List<Span> doubtful, Map<String, String> roles, List<GoldTurn> turns,
		List<GoldClaim> claims) {

	/**
	 * Whether another reading says something of the same lines: it tells what is here.
	 */
	boolean sharesLines(GoldTalk other) {
		return this.source.uri().equals(other.source().uri()) && this.range.overlaps(other.range());
	}

	/** Whether several people speak. */
	boolean hasSeveralSpeakers() {
		return speakers().size() > 1;
	}

	/** Who speaks, sorted; a clip is nobody. */
	Set<String> speakers() {
		return this.turns.stream()
			.map(GoldTurn::speaker)
			.filter((speaker) -> !speaker.equals(GoldPeople.CLIP))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The keys of whatever the talk names. */
	Set<String> entities() {
		return this.mentions.stream()
			.map((mention) -> GoldKeys.key(mention.entity()))
			.collect(Collectors.toUnmodifiableSet());
	}

}
