package org.talkgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * Which package uses which. An arrow that a chain of others implies is not drawn.
 */
final class PackageMap {

	private static final List<String> ORDER = Stream.of(HouseTests.HEAR, HouseTests.KEEP, HouseTests.ASK)
		.flatMap(List::stream)
		.toList();

	private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

	private final Map<String, Set<String>> uses = new TreeMap<>();

	record Arrow(String from, String to) {
	}

	static PackageMap ofMainCode() {
		PackageMap map = new PackageMap();
		for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("org.talkgraph")) {
			if (!type.getSimpleName().equals("package-info")) {
				map.uses.computeIfAbsent(name(type), (key) -> new TreeSet<>());
				for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
					if (dependency.getTargetClass().getPackageName().startsWith(HouseTests.ROOT)) {
						map.add(name(type), name(dependency.getTargetClass()));
					}
				}
			}
		}
		return map;
	}

	void add(String from, String to) {
		this.uses.computeIfAbsent(to, (key) -> new TreeSet<>());
		Set<String> used = this.uses.computeIfAbsent(from, (key) -> new TreeSet<>());
		if (!from.equals(to)) {
			used.add(to);
		}
	}

	/** The arrows that no chain of others implies, in the order of the house. */
	List<Arrow> arrows() {
		List<Arrow> arrows = new ArrayList<>();
		for (String from : packages(ORDER)) {
			Set<String> implied = new TreeSet<>();
			this.uses.get(from).forEach((to) -> reach(to, implied));
			for (String to : packages(ORDER)) {
				if (this.uses.get(from).contains(to) && !implied.contains(to)) {
					arrows.add(new Arrow(from, to));
				}
			}
		}
		return arrows;
	}

	/** A Mermaid diagram, and a table of what each package says of itself. */
	String markdown() throws IOException {
		StringBuilder text = new StringBuilder("```mermaid\nflowchart RL\n");
		Map<String, List<String>> rows = new LinkedHashMap<>();
		rows.put("HEAR", HouseTests.HEAR);
		rows.put("KEEP", HouseTests.KEEP);
		rows.put("ASK", HouseTests.ASK);
		rows.forEach((row, order) -> {
			text.append("  subgraph ").append(row).append('\n');
			packages(order).forEach((name) -> text.append("    %s[%s]\n".formatted(node(name), name)));
			text.append("  end\n");
		});
		arrows().forEach((arrow) -> text.append("  %s --> %s\n".formatted(node(arrow.from()), node(arrow.to()))));
		text.append("```\n\n| package | holds |\n|---|---|\n");
		for (String name : packages(ORDER)) {
			text.append("| `").append(name).append("` | ").append(purpose(name)).append(" |\n");
		}
		return text.toString();
	}

	private List<String> packages(List<String> order) {
		return order.stream().filter(this.uses::containsKey).toList();
	}

	private void reach(String from, Set<String> reached) {
		for (String to : this.uses.get(from)) {
			if (reached.add(to)) {
				reach(to, reached);
			}
		}
	}

	/** Some names, such as graph, are words of Mermaid and no names of nodes. */
	private static String node(String name) {
		return "p_" + name;
	}

	private static String name(JavaClass type) {
		return type.getPackageName().substring(HouseTests.ROOT.length());
	}

	private static String purpose(String name) throws IOException {
		String info = Files.readString(Path.of("src/main/java/org/talkgraph", name, "package-info.java"));
		Matcher javadoc = JAVADOC.matcher(info);
		if (!javadoc.find()) {
			throw new IllegalStateException("package-info.java of " + name + ": expected Javadoc");
		}
		return javadoc.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").strip();
	}

}
