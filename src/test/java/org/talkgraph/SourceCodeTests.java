package org.talkgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What must not stand in main Java code: knowledge and Cypher. */
class SourceCodeTests {

	private static final Path MAIN = Path.of("src/main/java");

	/** Literals in a group, so that comments between them are passed over. */
	private static final Pattern LITERAL = Pattern.compile(
			"(\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)+')|/\\*.*?\\*/|//[^\\n]*",
			Pattern.DOTALL);

	private static final Pattern IDEOGRAPH = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

	private static final Pattern CYPHER = Pattern
		.compile("\\b(MATCH|MERGE|UNWIND)\\b\\s*[($`\\w]|\\bCREATE\\s*\\(|\\bDETACH DELETE\\b");

	@Test
	void noIdeographStandsInALiteral() throws IOException {
		assertThat(literals(IDEOGRAPH)).isEmpty();
	}

	@Test
	void noCypherStandsInALiteral() throws IOException {
		assertThat(literals(CYPHER)).isEmpty();
	}

	@Test
	void theseChecksSeeWhatTheyLookFor() {
		assertThat(LITERAL.matcher("String a = \"喇嘛\";").results().map((r) -> r.group()))
			.anyMatch(IDEOGRAPH.asPredicate());
		assertThat(LITERAL.matcher("run(\"MATCH (n) RETURN n\")").results().map((r) -> r.group()))
			.anyMatch(CYPHER.asPredicate());
		assertThat(CYPHER.asPredicate()).rejects("\"Pattern does not match (yet)\"");
	}

	private static List<String> literals(Pattern forbidden) throws IOException {
		List<String> found = new ArrayList<>();
		try (Stream<Path> files = Files.walk(MAIN)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				LITERAL.matcher(Files.readString(file))
					.results()
					.map((result) -> result.group(1))
					.filter((literal) -> literal != null && forbidden.matcher(literal).find())
					.forEach((literal) -> found.add(file + ": " + literal));
			}
		}
		return found;
	}

}
