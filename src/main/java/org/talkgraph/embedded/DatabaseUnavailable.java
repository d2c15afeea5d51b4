package org.talkgraph.embedded;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/** There is no database to work with; the message is for the user, with the remedy. */
public final class DatabaseUnavailable extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	DatabaseUnavailable(String message) {
		super(message);
	}

	DatabaseUnavailable(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
