package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Language;

/**
 * Something by which one can tell that a talk ends or the next is announced.
 *
 * @param span in the reading
 */
record AnnouncementCue(Kind kind, Span span) {

	static final DataFile FILE = DataFile.beside(AnnouncementCue.class, "recordings.txt");

	private static final Phrases PHRASES = new Phrases(Arrays.stream(Kind.values())
		.map((kind) -> Pattern.compile(String.join("|", FILE.words(kind.section())), Pattern.CASE_INSENSITIVE))
		.toList());

	/** What a cue tells. */
	enum Kind {

		THANKS, ENDS, INVITES, ANNOUNCES, TALK, PANEL, BEGINS;

		private String section() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** The cues in a text in simplified script, in order. */
	static List<AnnouncementCue> find(String text) {
		List<AnnouncementCue> found = new ArrayList<>();
		PHRASES.find(text, (kind, start, match) -> {
			found.add(new AnnouncementCue(Kind.values()[kind], new Span(start, match.end())));
			return true;
		});
		return List.copyOf(found);
	}

	/** How many characters around this cue say as much as so many Chinese ones. */
	int reach(String text, int characters) {
		boolean chinese = Character.isIdeographic(text.charAt(this.span.start()));
		return characters * (chinese ? Language.CHINESE : Language.ENGLISH).scale();
	}

}
