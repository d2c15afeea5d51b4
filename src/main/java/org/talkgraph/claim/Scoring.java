package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.List;

import org.talkgraph.source.Evidence;
import org.talkgraph.source.Span;

/** Adds up what speaks for a run of clauses being a claim. */
final class Scoring {

	private final Cues cues;

	private final List<String> features;

	private final String text;

	/**
	 * @param text of the reading
	 */
	Scoring(Cues cues, String text) {
		this.cues = cues;
		this.features = List.copyOf(cues.patterns().keySet());
		this.text = text;
	}

	/** The run of these clauses, scored. */
	Run run(Span span, int cues, boolean entity) {
		return new Run(span, cues, entity, evidence(span, cues, entity).stream().mapToDouble(Evidence::score).sum());
	}

	/** Every feature of a run with its weight, in the order of the cues. */
	List<Evidence> evidence(Run run) {
		return evidence(run.span(), run.cues(), run.entity());
	}

	private List<Evidence> evidence(Span span, int cues, boolean entity) {
		List<Evidence> evidence = new ArrayList<>();
		evidence.add(weighed("base", 1));
		for (int i = 0; i < this.features.size(); i++) {
			if ((cues & 1 << i) != 0) {
				evidence.add(weighed(this.features.get(i), 1));
			}
		}
		if (entity) {
			evidence.add(weighed("entity", 1));
		}
		evidence.add(weighed("length", Math.min(1.0, span.length() / (longest(span) / 2.0))));
		return evidence;
	}

	private Evidence weighed(String feature, double part) {
		return new Evidence(feature, this.cues.weight(feature) * part);
	}

	/** The most characters of a run that begins here: Chinese says more in fewer. */
	int longest(Span run) {
		return Character.isIdeographic(this.text.charAt(run.start())) ? Cues.LONGEST_CHINESE : Cues.LONGEST_ENGLISH;
	}

}
