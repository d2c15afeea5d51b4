package org.talkgraph.query;

/** A question that was begun and not answered. */
public final class QueryStopped extends QueryProblem {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	QueryStopped(Reason reason, String message, Throwable cause) {
		super(message, cause);
		this.reason = reason;
	}

	QueryStopped(Reason reason, String message) {
		super(message);
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/** What stopped it. */
	public enum Reason {

		/** It took longer than a question may. */
		TIME,
		/** It needed more memory than a question may. */
		MEMORY,
		/** Too many others are being answered. */
		BUSY,
		/** The database cannot be reached, or refuses who asks. */
		UNREACHABLE,
		/** The database could not carry it out, a division by zero for instance. */
		FAILED

	}

}
