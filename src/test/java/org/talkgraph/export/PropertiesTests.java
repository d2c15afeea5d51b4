package org.talkgraph.export;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PropertiesTests {

	@Test
	void theShippedPropertiesStandInTheOrderOfTheirNames() {
		Properties shipped = Properties.shipped();
		for (List<Property> properties : List.of(shipped.ofNodes(), shipped.ofEdges())) {
			assertThat(properties).extracting(Property::name).isSorted().doesNotHaveDuplicates();
		}
		assertThat(Stream.concat(shipped.ofNodes().stream(), shipped.ofEdges().stream())).extracting(Property::shown)
			.doesNotContain("label", "labels", "type", "weight", "id");
	}

	@Test
	void aPropertyMayBeCalledOtherwise() {
		Properties read = Properties.read("# a comment\n[node]\ntype as claimType: string — of a claim\n\n[edge]\n");
		assertThat(read.ofNodes())
			.containsExactly(new Property("type", "claimType", Property.Kind.STRING, "of a claim"));
		assertThat(read.ofEdges()).isEmpty();
	}

	@Test
	void aWrongLineIsToldWithItsPlace() {
		assertThatIllegalArgumentException().isThrownBy(() -> Properties.read("[node]\nstart: number — of what"))
			.withMessageContaining("properties.txt:2")
			.withMessageContaining("start: number")
			.withMessageContaining("integer");
	}

}
