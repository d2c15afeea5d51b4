package org.talkgraph.speaker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Language;

/**
 * What each feature weighs in deciding who holds the floor of a talk without labels, by
 * the talk's language, in the form of {@code turn-weights.txt}.
 */
public final class TurnWeights {

	/** By what weights are divided to tell how sure a speaker is. */
	private static final String TEMPERATURE = "temperature";

	private static final String HEADER = """
			# What each feature weighs in deciding who holds the floor of a talk without labels, as "train" learnt it: a section for
			# each language. Beginnings of names say of what they tell: a change of the floor ("host to ..."), who is named, the phrases
			# of turns.txt. What is not listed weighs nothing. "temperature": by what weights are divided to tell how sure a speaker is.

			""";

	private static final String EQUALS = " = ";

	private static final String NUMBER = "-?\\d+(\\.\\d+)?";

	private final Map<Language, double[]> weights;

	private final Map<Language, Double> temperatures;

	private TurnWeights(Map<Language, double[]> weights, Map<Language, Double> temperatures) {
		this.weights = weights;
		this.temperatures = temperatures;
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
		DataFile data = DataFile.read(file);
		for (Language language : Language.values()) {
			if (data.sections().getOrDefault(language.tag(), List.of()).isEmpty()) {
				throw new IllegalArgumentException(
						"%s: no weights under [%s]: expected a section for each language, as train writes them"
							.formatted(file, language.tag()));
			}
		}
		return parse(data);
	}

	/**
	 * The weights of a file: a section for each language, by its tag; a feature that has
	 * no line weighs nothing.
	 * @throws IllegalArgumentException as {@link #read(Path)}
	 */
	public static TurnWeights parse(DataFile file) {
		Map<Language, double[]> weights = new EnumMap<>(Language.class);
		Map<Language, Double> temperatures = new EnumMap<>(Language.class);
		refuseOthers(file);
		for (Language language : Language.values()) {
			double[] numbers = new double[Features.count()];
			Set<String> seen = new HashSet<>();
			List<DataFile.Entry> entries = new ArrayList<>(file.sections().getOrDefault("", List.of()));
			entries.addAll(file.sections().getOrDefault(language.tag(), List.of()));
			for (DataFile.Entry entry : entries) {
				if (!seen.add(name(entry))) {
					throw entry.wrong(name(entry), "each feature once for a language");
				}
				if (name(entry).equals(TEMPERATURE)) {
					temperatures.put(language, temperature(entry));
				}
				else {
					numbers[feature(entry)] = number(entry);
				}
			}
			weights.put(language, numbers);
		}
		return new TurnWeights(weights, temperatures);
	}

	private static void refuseOthers(DataFile file) {
		List<String> tags = Stream.of(Language.values()).map(Language::tag).toList();
		file.sections().forEach((section, entries) -> {
			if (!section.isEmpty() && !tags.contains(section) && !entries.isEmpty()) {
				throw entries.getFirst()
					.wrong(section, "a section for a language: [%s]".formatted(String.join("], [", tags)));
			}
		});
	}

	private static String name(DataFile.Entry entry) {
		return entry.text().substring(0, Math.max(0, entry.text().lastIndexOf(EQUALS)));
	}

	/** The number of the feature that a line names. */
	static int feature(DataFile.Entry entry) {
		Integer feature = Features.number(name(entry));
		if (feature == null) {
			throw wrong(entry);
		}
		return feature;
	}

	/** The number that a line holds. */
	static double number(DataFile.Entry entry) {
		String number = entry.text().substring(name(entry).length()).replaceFirst("^" + EQUALS, "").strip();
		if (!number.matches(NUMBER)) {
			throw wrong(entry);
		}
		return Double.parseDouble(number);
	}

	private static double temperature(DataFile.Entry entry) {
		double temperature = number(entry);
		if (temperature < 1) {
			throw entry.wrong(entry.text(), "a temperature of 1 or more");
		}
		return temperature;
	}

	private static IllegalArgumentException wrong(DataFile.Entry entry) {
		return entry.wrong(entry.text(), "'feature = number' with a feature of who holds the floor");
	}

	/** With other weights for one language, one for each of {@link #features()}. */
	public TurnWeights with(Language language, double[] numbers) {
		Map<Language, double[]> changed = new EnumMap<>(this.weights);
		changed.put(language, numbers.clone());
		return new TurnWeights(changed, this.temperatures);
	}

	/**
	 * With another measure of doubt for one language.
	 * @param temperature 1 takes the weights at their word; what is greater doubts them
	 */
	public TurnWeights withTemperature(Language language, double temperature) {
		Map<Language, Double> changed = new EnumMap<>(Language.class);
		changed.putAll(this.temperatures);
		changed.put(language, temperature);
		return new TurnWeights(this.weights, changed);
	}

	/** How many features there are. */
	public static int features() {
		return Features.count();
	}

	/** Whether a feature is about a phrase: such are many, and each is seen seldom. */
	public static boolean isPhrase(int feature) {
		return Features.isPhrase(feature);
	}

	/** Whether a feature tells of a habit of a talk: the next may have another. */
	public static boolean isHabit(int feature) {
		return Features.isHabit(feature);
	}

	/** The weights for a language, one for each feature. */
	public double[] of(Language language) {
		return this.weights.getOrDefault(language, new double[Features.count()]).clone();
	}

	/** By what the weights for a language are divided to tell how sure a speaker is. */
	public double temperature(Language language) {
		return this.temperatures.getOrDefault(language, 1.0);
	}

	/** A file: its sections, to two places, without features that weigh nothing. */
	public String text() {
		return text(List.of(Language.values()));
	}

	/** {@link #text()} of some languages only. */
	public String text(List<Language> languages) {
		StringBuilder text = new StringBuilder(HEADER);
		for (Language language : languages) {
			text.append('[').append(language.tag()).append("]\n");
			text.append(line(TEMPERATURE, temperature(language)));
			double[] numbers = of(language);
			for (int i = 0; i < numbers.length; i++) {
				String line = line(Features.name(i), numbers[i]);
				if (!line.matches(".* = -?0\\.00\n")) {
					text.append(line);
				}
			}
			text.append('\n');
		}
		return text.toString();
	}

	private static String line(String name, double number) {
		return String.format(Locale.ROOT, "%s = %.2f%n", name, number).replace("\r", "");
	}

	/** Every number as it is. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		this.weights.forEach((language, numbers) -> text.append(language)
			.append(' ')
			.append(temperature(language))
			.append(' ')
			.append(Arrays.toString(numbers))
			.append('\n'));
		return text.toString();
	}

}
