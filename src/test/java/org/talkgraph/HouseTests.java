package org.talkgraph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** Holds the house: which packages there are, and that arrows point left only. */
class HouseTests {

	static final String ROOT = "org.talkgraph.";

	static final List<String> HEAR = List.of("source", "transcript", "sound", "knowledge", "mention", "roster",
			"linking", "speaker", "claim", "hearing", "training");

	static final List<String> KEEP = List.of("cypher", "embedded", "graph", "importer");

	static final List<String> ASK = List.of("query", "export", "web", "cli");

	/** What a package may see of other rows: the exceptions of the contract's table. */
	private static final Map<String, Set<String>> ACROSS = across();

	private static final Set<String> FORBIDDEN = Set.of("util", "utils", "common", "model", "dto", "config", "service",
			"impl", "exception");

	private final JavaClasses classes = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.talkgraph");

	private static Map<String, Set<String>> across() {
		Map<String, Set<String>> across = new LinkedHashMap<>();
		// runs HEAR and sees what it returns
		across.put("importer", Set.copyOf(HEAR));
		// takes a name in any form
		across.put("query", Set.of("cypher", "knowledge", "sound"));
		across.put("export", Set.of());
		across.put("web", Set.of("cypher"));
		Set<String> anything = new TreeSet<>(HEAR);
		anything.addAll(KEEP);
		across.put("cli", anything);
		return across;
	}

	@Test
	void everyClassLivesInAPackageOfTheHouse() {
		Set<String> house = new TreeSet<>(HEAR);
		house.addAll(KEEP);
		house.addAll(ASK);
		Set<String> packages = new TreeSet<>();
		this.classes.forEach((type) -> packages.add(type.getPackageName()));
		assertThat(packages).isNotEmpty().allSatisfy((name) -> {
			assertThat(name).startsWith(ROOT);
			assertThat(house).contains(name.substring(ROOT.length()));
			assertThat(FORBIDDEN).doesNotContain(name.substring(ROOT.length()));
		});
	}

	@Test
	void arrowsPointLeftOnly() {
		List<String> wrong = new ArrayList<>();
		for (JavaClass type : this.classes) {
			for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
				String to = room(dependency.getTargetClass());
				String from = room(type);
				if (to != null && !to.equals(from) && !mayImport(from, to)) {
					wrong.add(from + " -> " + to + ": " + dependency.getDescription());
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void hearKnowsNoSpringDriverOrDatabase() {
		String[] hear = HEAR.stream().map((name) -> ROOT + name).toArray(String[]::new);
		noClasses().that()
			.resideInAnyPackage(hear)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "org.neo4j..")
			.check(this.classes);
	}

	@Test
	void onlyStartUpKnowsTheEmbeddedDatabase() {
		noClasses().that()
			.resideOutsideOfPackages(ROOT + "embedded", ROOT + "cli")
			.should()
			.dependOnClassesThat()
			.resideInAPackage(ROOT + "embedded")
			.check(this.classes);
	}

	@Test
	void everyPackageIsNullMarkedAndSaysWhatItIsFor() {
		Set<String> unmarked = new TreeSet<>();
		for (JavaClass type : this.classes) {
			if (type.getSimpleName().equals("package-info")) {
				continue;
			}
			boolean marked = this.classes.stream()
				.anyMatch((info) -> info.getSimpleName().equals("package-info")
						&& info.getPackageName().equals(type.getPackageName())
						&& info.isAnnotatedWith("org.jspecify.annotations.NullMarked"));
			if (!marked) {
				unmarked.add(type.getPackageName());
			}
		}
		assertThat(unmarked).isEmpty();
	}

	private static String room(JavaClass type) {
		String name = type.getPackageName();
		return name.startsWith(ROOT) ? name.substring(ROOT.length()) : null;
	}

	private static boolean mayImport(String from, String to) {
		for (List<String> row : List.of(HEAR, KEEP, ASK)) {
			if (row.contains(from) && row.contains(to)) {
				return row.indexOf(to) < row.indexOf(from);
			}
		}
		return ACROSS.getOrDefault(from, Set.of()).contains(to);
	}

}
