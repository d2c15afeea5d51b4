package org.talkgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The map of the packages in the README is made from the code. To bring it up to date:
 * {@code mvn test -Dfast -Dtest=PackageMapTests -Dreadme.update=true}.
 */
class PackageMapTests {

	private static final Path README = Path.of("README.md");

	private static final String BEGIN = "<!-- package map: made by PackageMapTests -->\n";

	private static final String END = "<!-- end of package map -->\n";

	@Test
	void theReadmeShowsThePackagesAsTheyAre() throws IOException {
		String readme = Files.readString(README);
		String map = PackageMap.ofMainCode().markdown();
		String updated = with(readme, map);
		if (Boolean.getBoolean("readme.update")) {
			Files.writeString(README, updated);
			return;
		}
		assertThat(readme)
			.withFailMessage("the package map of README.md is out of date; -Dreadme.update=true writes this one:%n%n%s",
					map)
			.isEqualTo(updated);
	}

	@Test
	void anArrowThatOthersImplyIsLeftOut() {
		PackageMap map = new PackageMap();
		map.add("transcript", "source");
		map.add("knowledge", "transcript");
		map.add("knowledge", "source");
		assertThat(map.arrows()).containsExactly(new PackageMap.Arrow("transcript", "source"),
				new PackageMap.Arrow("knowledge", "transcript"));
	}

	private static String with(String readme, String map) {
		int begin = readme.indexOf(BEGIN);
		int end = readme.indexOf(END);
		assertThat(begin).as("'%s' in README.md", BEGIN.strip()).isNotNegative();
		assertThat(end).as("'%s' in README.md, after the other mark", END.strip()).isGreaterThan(begin);
		return readme.substring(0, begin) + BEGIN + map + readme.substring(end);
	}

}
