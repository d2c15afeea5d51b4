package org.talkgraph.transcript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;
import org.talkgraph.source.UnreadableSource;

/**
 * YAML between two lines of three dashes at the beginning of a file.
 *
 * @param metadata what it says
 * @param end where the block ends, in the source
 */
record FrontMatter(Metadata metadata, int end) {

	/** In characters; what is longer is text between two lines across the page. */
	private static final int LONGEST = 65_536;

	private static final Pattern BEGIN = Pattern.compile("\\A---[ \\t]*\\R");

	private static final Pattern LINE = Pattern.compile("\\R");

	private static final Pattern END = Pattern.compile("^---[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);

	/**
	 * @throws UnreadableSource where the block is no YAML map of a talk's fields, or does
	 * not end
	 */
	static Optional<FrontMatter> of(SourceFile source) {
		Matcher begin = BEGIN.matcher(source.text());
		if (!begin.find()) {
			return Optional.empty();
		}
		Matcher end = END.matcher(source.text())
			.region(begin.end(), Math.min(source.text().length(), begin.end() + LONGEST));
		if (!end.find()) {
			refuseFields(source, begin.end());
			return Optional.empty();
		}
		String yaml = source.text().substring(begin.end(), end.start());
		Metadata metadata = Metadata.parse(yaml, new Span(0, end.end()),
				(line, reason) -> new UnreadableSource(source.place(), "line " + (line + 1),
						"the front matter is no YAML map of fields that a talk has: " + reason));
		return Optional.of(new FrontMatter(metadata, end.end()));
	}

	/** Fields under a line across the page are a block that somebody forgot to close. */
	private static void refuseFields(SourceFile source, int from) {
		LINE.splitAsStream(source.text().substring(from, Math.min(source.text().length(), from + LONGEST)))
			.takeWhile((line) -> !line.isBlank())
			.filter(Metadata::isField)
			.findFirst()
			.ifPresent((line) -> {
				throw new UnreadableSource(source.place(), "line 1",
						"the front matter does not end: expected a second line of three dashes under its fields, such as '%s'"
							.formatted(Wording.of(line.substring(0, Math.min(line.length(), 60)))));
			});
	}

}
