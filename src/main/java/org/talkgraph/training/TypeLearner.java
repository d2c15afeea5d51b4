package org.talkgraph.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.talkgraph.claim.ClaimType;
import org.talkgraph.claim.ClaimWeights;
import org.talkgraph.claim.Feature;
import org.talkgraph.claim.Table;
import org.talkgraph.claim.WordUses;
import org.talkgraph.source.NamedNumbers;
import org.talkgraph.transcript.Language;

/** Learns what the features of a run say about the type of a claim. */
final class TypeLearner {

	private static final NamedNumbers SETTINGS = ClaimLearner.SETTINGS.numbers("resistance of types");

	private static final FeatureIndex.Costs COSTS = FeatureIndex.Costs.of(SETTINGS);

	/** Of words that are used alike, together. */
	private static final double COST_OF_USES = SETTINGS.number("uses");

	private static final int COLUMNS = ClaimType.values().length;

	private static final FeatureIndex.Width TYPES = (kind) -> switch (kind) {
		case PLAIN, WORD -> COLUMNS;
		case GRAM, OPENS, CLOSES -> 0;
	};

	private final FeatureIndex index;

	private final UsedWords words = new UsedWords();

	private final double[] learnt;

	private TypeLearner(List<ClaimExample> examples, ClaimWeights begin, double firmness) {
		Map<Language, List<List<List<Feature>>>> seen = new EnumMap<>(Language.class);
		examples.forEach((example) -> seen.computeIfAbsent(example.talk().language(), (key) -> new ArrayList<>())
			.add(example.runs().stream().map(ClaimExample.Run::cuts).flatMap(List::stream).toList()));
		this.index = FeatureIndex.of(seen, TYPES);
		List<TypeObjective.Typed> claims = new ArrayList<>();
		for (ClaimExample example : examples) {
			example.runs().forEach((run) -> claims.addAll(typed(example.talk().language(), run, begin)));
		}
		double[] costs = this.index.costs(COSTS, at(Language.values().length), TYPES);
		Arrays.fill(costs, this.index.size(), costs.length, COST_OF_USES);
		Arrays.setAll(costs, (i) -> costs[i] * firmness);
		double[] bends = FeatureIndex.bends(costs, claims.stream().map(TypeObjective.Typed::blocks));
		claims.forEach((claim) -> claim.addBends(bends));
		this.learnt = Descent.minimum(new TypeObjective(claims, costs), bends, ClaimLearner.ROUNDS);
	}

	/** Where what the uses of words weigh in a language begins. */
	private int at(int language) {
		return this.index.size() + language * WordUses.NUMBERS * COLUMNS;
	}

	private List<TypeObjective.Typed> typed(Language language, ClaimExample.Run run, ClaimWeights begin) {
		Table begun = begin.of(language).types();
		return run.cuts()
			.stream()
			.map((cut) -> new TypeObjective.Typed(begun.sum(cut, COLUMNS), this.index.blocks(language, cut, TYPES),
					this.words.sum(language, cut), at(language.ordinal()), run.type(), 1.0 / run.cuts().size()))
			.toList();
	}

	static TypeLearner learn(List<ClaimExample> examples, ClaimWeights begin, double firmness) {
		return new TypeLearner(examples, begin, firmness);
	}

	/** What each feature weighs, by its name: a word by its use, and of its own. */
	Map<String, double[]> rows(Language language) {
		Map<String, double[]> rows = this.index.rows(language, this.learnt, TYPES);
		this.words.rows(language, this.learnt, at(language.ordinal()), COLUMNS)
			.forEach((word, row) -> rows.merge(word, row, Vectors::sum));
		return rows;
	}

}
