package org.talkgraph.speaker;

import org.jspecify.annotations.Nullable;

/** From whom to whom the floor goes. */
enum Change {

	STAYS("stays", null, null), HOST_TO_GUEST("host to guest", Part.HOST, Part.GUEST),
	GUEST_TO_HOST("guest to host", Part.GUEST, Part.HOST), GUEST_TO_GUEST("guest to guest", Part.GUEST, Part.GUEST),
	HOST_TO_HOST("host to host", Part.HOST, Part.HOST), TO_AUDIENCE("to audience", null, Part.GUEST),
	FROM_AUDIENCE("from audience", Part.HOST, null);

	private final String label;

	private final @Nullable Part from;

	private final @Nullable Part to;

	Change(String label, @Nullable Part from, @Nullable Part to) {
		this.label = label;
		this.from = from;
		this.to = to;
	}

	/**
	 * As what the floor is given; null where it may be as either. Who asks from the
	 * audience gives it as hosts do.
	 */
	@Nullable Part from() {
		return this.from;
	}

	/**
	 * As what the floor is taken; null where it may be as either. Who asks from the
	 * audience takes it as guests do.
	 */
	@Nullable Part to() {
		return this.to;
	}

	String label() {
		return this.label;
	}

	static Change of(Part from, Part to) {
		if (to == Part.AUDIENCE) {
			return TO_AUDIENCE;
		}
		return switch (from) {
			case AUDIENCE -> FROM_AUDIENCE;
			case HOST -> (to == Part.HOST) ? HOST_TO_HOST : HOST_TO_GUEST;
			case GUEST -> (to == Part.HOST) ? GUEST_TO_HOST : GUEST_TO_GUEST;
		};
	}

}
