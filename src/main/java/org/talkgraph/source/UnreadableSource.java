package org.talkgraph.source;

import org.jspecify.annotations.Nullable;

/**
 * A source that cannot be taken: says where, what is wrong and what was expected. Caught
 * at the boundary of a source; the other sources of the same run go on.
 */
public final class UnreadableSource extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String source;

	private final String place;

	private final boolean somethingElse;

	/**
	 * @param source path or uri
	 * @param place inside the source, such as {@code line 3}; empty for the whole of it
	 * @param reason what is wrong and what was expected
	 */
	public UnreadableSource(String source, String place, String reason) {
		this(source, place, reason, false, null);
	}

	/**
	 * @param cause what failed at it
	 */
	public UnreadableSource(String source, String place, String reason, Throwable cause) {
		this(source, place, reason, false, cause);
	}

	private UnreadableSource(String source, String place, String reason, boolean somethingElse,
			@Nullable Throwable cause) {
		super(reason, cause);
		this.source = source;
		this.place = place;
		this.somethingElse = somethingElse;
	}

	/** A sound file that is no transcript, such as the settings of a program. */
	public static UnreadableSource somethingElse(String source, String reason) {
		return new UnreadableSource(source, "", reason, true, null);
	}

	/**
	 * Whether nothing is wrong but that it is no transcript: in a folder it is passed
	 * over.
	 */
	public boolean isSomethingElse() {
		return this.somethingElse;
	}

	/** All of it in a line, for people. */
	public String shown() {
		return this.source + (this.place.isEmpty() ? "" : " (" + this.place + ")") + ": " + reason();
	}

	public String source() {
		return this.source;
	}

	public String place() {
		return this.place;
	}

	public String reason() {
		return String.valueOf(getMessage());
	}

}
