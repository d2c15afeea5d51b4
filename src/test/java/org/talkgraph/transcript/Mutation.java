package org.talkgraph.transcript;

import java.util.Random;
import java.util.function.Supplier;

import org.talkgraph.source.SourceFile;

/** A transcript with things in it that shift every offset behind them. */
final class Mutation {

	static final String ASTRAL = "𠮷🙂";

	private static final String IMAGE = "\n\n![slide ](img/a_b.png)\n![](img/c.png)\n";

	private final SourceFile source;

	private final Random random;

	Mutation(SourceFile source, Random random) {
		this.source = source;
		this.random = random;
	}

	SourceFile withCrlf() {
		return as(this.source.text().replace("\r\n", "\n").replace("\n", "\r\n"));
	}

	SourceFile withAstralCharacters() {
		return as(inserted(this.source.text(), () -> ASTRAL));
	}

	SourceFile withImages() {
		return as(inserted(this.source.text(), () -> IMAGE));
	}

	SourceFile withEverything() {
		String mixed = inserted(this.source.text(), () -> this.random.nextBoolean() ? ASTRAL : IMAGE);
		return as(mixed.replace("\n", "\r\n"));
	}

	private SourceFile as(String text) {
		return SourceFile.of(this.source.uri(), this.source.name(), text);
	}

	/** In about every fiftieth place between two letters of a line without markup. */
	private String inserted(String text, Supplier<String> piece) {
		StringBuilder mutated = new StringBuilder();
		boolean frontMatter = text.startsWith("---");
		for (String line : text.split("(?<=\n)")) {
			frontMatter &= !(line.startsWith("---") && !mutated.isEmpty());
			boolean plain = !frontMatter && line.chars().noneMatch((c) -> "#*[]()\\!_-".indexOf(c) >= 0);
			for (int i = 0; i < line.length(); i++) {
				boolean between = i > 0 && Character.isLetter(line.charAt(i)) && Character.isLetter(line.charAt(i - 1));
				if (plain && between && this.random.nextInt(50) == 0) {
					mutated.append(piece.get());
				}
				mutated.append(line.charAt(i));
			}
		}
		return mutated.toString();
	}

}
