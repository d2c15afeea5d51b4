package org.talkgraph.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;

/**
 * Which numbers may be a version of a family that nobody knows yet: those soon after the
 * latest one that is known. Seventeen of something is no version of what has four.
 */
final class NewVersions {

	private static final DataFile FILE = DataFile.beside(NewVersions.class, "versions.txt");

	private static final int AHEAD = FILE.count("ahead");

	private static final int LATEST_OF_UNKNOWN = FILE.count("latest of a family without versions");

	private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d{1,3}(?=\\.\\d|$)");

	private final KnowledgeBase knowledge;

	/** By the keys of families; made when it is first asked for. */
	private @Nullable Map<String, Integer> latest;

	NewVersions(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	boolean mayBe(Entity family, String version) {
		return number(version) <= latest().getOrDefault(family.key(), LATEST_OF_UNKNOWN) + AHEAD;
	}

	/** The same whichever thread makes it. */
	private Map<String, Integer> latest() {
		Map<String, Integer> known = this.latest;
		if (known == null) {
			Map<String, Integer> found = new HashMap<>();
			for (Entity entity : this.knowledge.entities()) {
				if (entity.family() != null) {
					found.merge(entity.family(), Math.max(LATEST_OF_UNKNOWN, number(entity.name())), Math::max);
				}
			}
			known = Map.copyOf(found);
			this.latest = known;
		}
		return known;
	}

	/** The number before the point at the end of a name; 0 where none is. */
	private static int number(String name) {
		Matcher matcher = NUMBER.matcher(name);
		return matcher.find() ? Integer.parseInt(matcher.group()) : 0;
	}

}
