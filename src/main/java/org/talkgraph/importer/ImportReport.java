package org.talkgraph.importer;

import java.util.List;
import java.util.Map;

/**
 * What an import did. Counts are of the talks that were written, each person,
 * organization and model once.
 *
 * @param talks written, as new or again
 * @param unchanged talks of sources that did not change
 * @param skipped talks that are there from another source
 * @param removed talks that their source no longer holds
 * @param failed sources and talks that could not be taken
 * @param characters of the talks that were heard
 * @param loops talks of which a part is lost to their recogniser's repetitions
 * @param doubtful forms that were resolved by sound or context, the most doubtful first
 * @param unfitDecisions decisions of the user's that fit nothing, each with its place
 * @param seconds in all
 * @param stages seconds by stage: reading, hearing, writing
 */
public record ImportReport(int talks, int unchanged, int people, int organizations, int models, int claims,
		int mentions, int skipped, int removed, List<Failure> failed, long characters, List<Loss> loops,
		List<Doubt> doubtful, List<String> unfitDecisions, double seconds, Map<String, Double> stages) {

	/**
	 * What could not be taken.
	 *
	 * @param source path or uri
	 * @param place inside it, empty for the whole
	 * @param reason what is wrong, and what was expected
	 */
	public record Failure(String source, String place, String reason) {
	}

	/**
	 * What a recogniser's repetitions cost a talk.
	 *
	 * @param talk its key
	 * @param share of its characters, from 0 to 1
	 */
	public record Loss(String talk, String title, double share) {
	}

	/** Whether everything was taken. */
	public boolean tookAll() {
		return this.failed.isEmpty();
	}

}
