package org.talkgraph.query;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** How large the parameters of an ad-hoc statement are. */
final class ParameterWeights {

	private static final double HEAVIEST = 10_000;

	private final Map<String, @Nullable Object> parameters;

	private ParameterWeights(Map<String, @Nullable Object> parameters) {
		this.parameters = parameters;
	}

	/**
	 * Takes the parameters of a statement.
	 * @throws StatementRefused where they are too large together
	 */
	static ParameterWeights of(Map<String, @Nullable Object> parameters) {
		Weight all = weight(parameters);
		if (all.total() > HEAVIEST) {
			throw StatementRefused.at(null, "parameters of %,.0f values together".formatted(all.total()),
					"at most %,.0f".formatted(HEAVIEST));
		}
		return new ParameterWeights(parameters);
	}

	/** The weight of one; one that is missing is for the database to complain of. */
	Weight weight(Token parameter) {
		return weight(this.parameters.get(parameter.text()));
	}

	private static Weight weight(@Nullable Object value) {
		return switch (value) {
			case null -> Weight.ONE;
			case String text -> Expressions.text(text);
			case Map<?, ?> map -> Weight.of(sum(map.values()));
			case Collection<?> list -> Weight.of(sum(list));
			default -> Weight.ONE;
		};
	}

	private static double sum(Collection<?> values) {
		double sum = 1;
		for (Object value : values) {
			sum += weight(value).total();
		}
		return sum;
	}

}
