package org.talkgraph.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as transcripts write them, in milliseconds from the beginning of a recording. */
final class MediaTime {

	/**
	 * Hours, minutes, seconds and their fraction: {@code 1:02:03.250} or {@code 02:03}.
	 */
	static final String SHAPE = "(?:\\d{1,3}[:\uFF1A])?\\d{1,2}[:\uFF1A]\\d{2}(?:[.,]\\d{1,6})?";

	/** No recording is longer; what seems to be is no time. */
	private static final long LONGEST = 1000L * 60 * 60 * 1000;

	/** Up to 60 minutes and seconds: some tools round to them. {@code 99:99} has none. */
	private static final Pattern CLOCK = Pattern.compile(
			"(?:(\\d{1,3})[:\uFF1A](?=60|[0-5]?\\d[:\uFF1A]))?(\\d{1,2})[:\uFF1A](60|[0-5]\\d)(?:[.,](\\d{1,6}))?");

	private MediaTime() {
	}

	/** A time by the clock, or {@link Timeline#UNKNOWN} where it is none. */
	static long clock(CharSequence text) {
		Matcher clock = CLOCK.matcher(text);
		if (!clock.matches()) {
			return Timeline.UNKNOWN;
		}
		long hours = (clock.group(1) != null) ? Long.parseLong(clock.group(1)) : 0;
		long minutes = 60 * hours + Long.parseLong(clock.group(2));
		long seconds = 60 * minutes + Long.parseLong(clock.group(3));
		return within(
				1000.0 * seconds + ((clock.group(4) != null) ? 1000 * Double.parseDouble("." + clock.group(4)) : 0));
	}

	/**
	 * A number of milliseconds, or {@link Timeline#UNKNOWN} where no recording has it.
	 */
	static long within(double millis) {
		return (millis >= 0 && millis <= LONGEST) ? Math.round(millis) : Timeline.UNKNOWN;
	}

}
