package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.mention.Mention;
import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Language;
import org.talkgraph.transcript.NameShape;
import org.talkgraph.transcript.Talk;

/**
 * Finds people whom nobody knows by their full Chinese name with a title after it. Only
 * the name is the mention.
 */
public final class TitledNames {

	/** The rule by which these mentions are found. */
	public static final String RULE = "full name and title";

	private static final DataFile FILE = DataFile.beside(FormsOfAddress.class, "names-zh.txt");

	private static final Lookout TITLE = Lookout.of(String.join("|", ChineseForms.TITLES), ChineseForms.TITLES,
			List.of());

	private static final List<String> BEFORE = FILE.words("before");

	private static final String NO_PART_OF_A_NAME = String.join("", FILE.words("not in a given name"));

	/** A family name of one character and two of a given name: what nearly all have. */
	private static final int LONGEST = 3;

	private static final int SHORTEST = 2;

	private final String text;

	private final String simplified;

	private TitledNames(Talk talk) {
		this.text = talk.reading().text();
		this.simplified = SimplifiedScript.of(this.text);
	}

	/** The mentions in a talk, in order, without overlap. */
	public static List<Mention> detect(Talk talk) {
		return (talk.language() == Language.CHINESE) ? new TitledNames(talk).mentions() : List.of();
	}

	private List<Mention> mentions() {
		List<Mention> found = new ArrayList<>();
		Matcher title = TITLE.in(this.simplified);
		int free = 0;
		while (TITLE.find(title, this.simplified, free)) {
			Optional<Span> name = isTitle(title.end()) ? nameBefore(title.start(), free) : Optional.empty();
			name.ifPresent((span) -> found.add(mention(span)));
			free = title.end();
		}
		return List.copyOf(found);
	}

	private boolean isTitle(int end) {
		return TitledPlace.endsAt(this.simplified, end);
	}

	private Optional<Span> nameBefore(int end, int free) {
		for (int length = LONGEST; length >= SHORTEST; length--) {
			int start = end - length;
			if (start >= free && !isSaidTwice(start) && isName(this.simplified.substring(start, end))
					&& mayBegin(start)) {
				return Optional.of(new Span(start, end));
			}
		}
		return Optional.empty();
	}

	/** As thanks are. */
	private boolean isSaidTwice(int start) {
		return start > 0 && this.simplified.charAt(start) == this.simplified.charAt(start - 1);
	}

	private static boolean isName(String name) {
		return LikelyChineseNames.isName(name, false) && !LikelyChineseNames.isCommon(name.substring(1))
				&& !isFamilyNames(name)
				&& (name.length() == SHORTEST || !LikelyChineseNames.isCommon(name.substring(0, SHORTEST)));
	}

	/**
	 * Two family names are rather a word and somebody's family name, and one that is said
	 * again is somebody's by full name and then by title.
	 */
	private static boolean isFamilyNames(String name) {
		char last = name.charAt(name.length() - 1);
		return last == name.charAt(0) || (name.length() == SHORTEST && NameShape.isFamilyName(name.substring(1)));
	}

	/** Whether nothing before it can be part of the name. */
	private boolean mayBegin(int start) {
		return TitledPlace.beginsAt(this.simplified, start)
				|| NO_PART_OF_A_NAME.indexOf(this.simplified.charAt(start - 1)) >= 0
				|| BEFORE.stream().anyMatch((word) -> this.simplified.startsWith(word, start - word.length()));
	}

	private Mention mention(Span span) {
		String surface = span.of(this.text);
		Entity person = Entity.discovered(EntityType.PERSON, surface);
		return new Mention(span, surface, RULE, List.of(new Name(surface, person, NameKind.CANONICAL, false, false)));
	}

}
