package org.talkgraph.speaker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Language;

/**
 * What each feature weighs in deciding who holds the floor of a talk without labels, by
 * the talk's language, in the form of {@code turn-weights.txt}.
 */
public final class TurnWeights {

	private static final String NUMBER = "-?\\d+(\\.\\d+)?";

	private final Map<Language, double[]> weights;

	private TurnWeights(Map<Language, double[]> weights) {
		this.weights = weights;
	}

	/** The weights that are part of talkgraph. */
	public static TurnWeights shipped() {
		return parse(DataFile.beside(TurnWeights.class, "turn-weights.txt"));
	}

	/**
	 * The weights of a file of the user's.
	 * @throws IllegalArgumentException where it cannot be read, or a line is wrong: file,
	 * line, value and what was expected
	 */
	public static TurnWeights read(Path file) {
		return parse(DataFile.read(file));
	}

	/**
	 * The weights of a file: a section for each language, by its tag; a feature that has
	 * no line weighs nothing.
	 * @throws IllegalArgumentException as {@link #read(Path)}
	 */
	public static TurnWeights parse(DataFile file) {
		Map<Language, double[]> weights = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			double[] numbers = new double[Features.count()];
			List<DataFile.Entry> entries = new ArrayList<>(file.sections().getOrDefault("", List.of()));
			entries.addAll(file.sections().getOrDefault(language.tag(), List.of()));
			for (DataFile.Entry entry : entries) {
				int equals = entry.text().lastIndexOf(" = ");
				String name = entry.text().substring(0, Math.max(0, equals));
				Integer feature = Features.number(name);
				String number = entry.text().substring(equals + " = ".length()).strip();
				if (equals < 0 || feature == null || !number.matches(NUMBER)) {
					throw entry.wrong(entry.text(), "'feature = number' with a feature of who holds the floor");
				}
				numbers[feature] = Double.parseDouble(number);
			}
			weights.put(language, numbers);
		}
		return new TurnWeights(weights);
	}

	/** With other weights for one language, one for each of {@link #features()}. */
	public TurnWeights with(Language language, double[] numbers) {
		Map<Language, double[]> changed = new EnumMap<>(this.weights);
		changed.put(language, numbers.clone());
		return new TurnWeights(changed);
	}

	/** How many features there are. */
	public static int features() {
		return Features.count();
	}

	/** Whether a feature is about a phrase: such are many, and each is seen seldom. */
	public static boolean isPhrase(int feature) {
		return Features.isPhrase(feature);
	}

	/** The weights for a language, one for each feature. */
	public double[] of(Language language) {
		return this.weights.getOrDefault(language, new double[Features.count()]).clone();
	}

	/** The sections of a file, to two places, without features that weigh nothing. */
	public String text() {
		StringBuilder text = new StringBuilder();
		for (Language language : Language.values()) {
			text.append('[').append(language.tag()).append("]\n");
			double[] numbers = of(language);
			for (int i = 0; i < numbers.length; i++) {
				String number = String.format(Locale.ROOT, "%.2f", numbers[i]);
				if (!number.matches("-?0\\.00")) {
					text.append(Features.name(i)).append(" = ").append(number).append('\n');
				}
			}
			text.append('\n');
		}
		return text.toString();
	}

	@Override
	public String toString() {
		return text();
	}

}
