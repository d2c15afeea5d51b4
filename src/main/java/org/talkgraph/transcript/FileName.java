package org.talkgraph.transcript;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What the name of a file says of its talk: the title, and where it was taken from
 * YouTube the video, as in {@code Title [dQw4w9WgXcQ].en.vtt}.
 *
 * @param id of the video, or null
 */
record FileName(@Nullable String id, Details details) {

	private static final Pattern LANGUAGE = Pattern.compile("\\.[a-z]{2}(?:-(?:[A-Za-z]{2,4}|orig))*$");

	private static final Pattern VIDEO = Pattern.compile("(.*?)[ _-]*\\[([A-Za-z0-9_-]{11})]");

	/** A word in brackets looks like an id but for its letters. */
	private static final Pattern WORD = Pattern.compile("[a-z-]+|[A-Z-]+|[A-Z][a-z-]+");

	private static final String VIDEO_URL = "https://www.youtube.com/watch?v=";

	/**
	 * @param name of a file, with its extension
	 */
	static FileName of(String name) {
		int dot = name.lastIndexOf('.');
		String base = (dot > 0) ? name.substring(0, dot) : name;
		Matcher language = LANGUAGE.matcher(base);
		String title = (language.find() && language.start() > 0) ? base.substring(0, language.start()) : base;
		Matcher video = VIDEO.matcher(title);
		if (!video.matches() || WORD.matcher(video.group(2)).matches()) {
			return new FileName(null, details(name, title, null));
		}
		String shown = video.group(1).isBlank() ? video.group(2) : video.group(1).strip();
		return new FileName(video.group(2), details(name, shown, VIDEO_URL + video.group(2)));
	}

	private static Details details(String name, String title, @Nullable String url) {
		String shown = Wording.of(title).isEmpty() ? name : title;
		return new Details(shown, null, null, null, null, null, url, List.of());
	}

}
