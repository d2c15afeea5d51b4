package org.talkgraph.transcript;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.DataFile;

/**
 * Links into recordings: to the second, by the parameter {@code t} where the site takes
 * one, else by a media fragment ({@code #t=62}).
 */
public final class MediaLink {

	/** Sites that take the parameter. */
	private static final List<String> SITES = DataFile.beside(MediaLink.class, "media.txt").words("parameter");

	private MediaLink() {
	}

	/**
	 * The link to a place in a recording.
	 * @param url of the recording, or null
	 * @param time from its beginning, or null
	 * @return empty where one of them is missing, where the url is none of the web, and
	 * where it leads to a part of a page already
	 */
	public static Optional<String> at(@Nullable String url, @Nullable Duration time) {
		if (url == null || time == null || url.indexOf('#') >= 0) {
			return Optional.empty();
		}
		try {
			URI uri = new URI(url);
			String host = uri.getHost();
			boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
			if (!web || host == null) {
				return Optional.empty();
			}
			return Optional.of(takesParameter(host.toLowerCase(Locale.ROOT)) ? withParameter(url, time.toSeconds())
					: url + "#t=" + time.toSeconds());
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	private static boolean takesParameter(String host) {
		return SITES.stream().anyMatch((site) -> host.equals(site) || host.endsWith("." + site));
	}

	private static String withParameter(String url, long seconds) {
		int question = url.indexOf('?');
		if (question < 0) {
			return url + "?t=" + seconds;
		}
		String others = Arrays.stream(url.substring(question + 1).split("&"))
			.filter((parameter) -> !parameter.isEmpty() && !parameter.equals("t") && !parameter.startsWith("t="))
			.map((parameter) -> parameter + "&")
			.collect(Collectors.joining());
		return url.substring(0, question + 1) + others + "t=" + seconds;
	}

}
