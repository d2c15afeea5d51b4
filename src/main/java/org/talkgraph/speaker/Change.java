package org.talkgraph.speaker;

/** From whom to whom the floor goes. */
enum Change {

	STAYS("stays"), HOST_TO_GUEST("host to guest"), GUEST_TO_HOST("guest to host"), GUEST_TO_GUEST("guest to guest"),
	HOST_TO_HOST("host to host"), TO_AUDIENCE("to audience"), FROM_AUDIENCE("from audience");

	private final String label;

	Change(String label) {
		this.label = label;
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
