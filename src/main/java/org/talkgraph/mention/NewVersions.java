package org.talkgraph.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

	private NewVersions() {
	}

	static boolean mayBe(Entity family, String version, KnowledgeBase knowledge) {
		int latest = knowledge.entities()
			.stream()
			.filter((entity) -> family.key().equals(entity.family()))
			.mapToInt((entity) -> number(entity.name()))
			.reduce(LATEST_OF_UNKNOWN, Math::max);
		return number(version) <= latest + AHEAD;
	}

	/** The number before the point at the end of a name; 0 where none is. */
	private static int number(String name) {
		Matcher matcher = NUMBER.matcher(name);
		return matcher.find() ? Integer.parseInt(matcher.group()) : 0;
	}

}
