package org.talkgraph.cli;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import com.sun.management.VMOption.Origin;

/**
 * Asks the virtual machine to hold no more memory than hearing needs. By default its heap
 * begins with a 64th of the machine's memory and grows before it collects: hearing, which
 * lives on less than 100 MB, then resides in 600 MB of a machine of 24 GB.
 *
 * <p>
 * Only by flags that may be set while the machine runs, and not where its user has set
 * one of them.
 */
final class SmallHeap {

	/**
	 * Collects beside the work every half second (G1 alone heeds it), and keeps no more
	 * free than a quarter of what is in use. In this order: the least may not exceed the
	 * most.
	 */
	private static final List<Flag> FLAGS = List.of(new Flag("G1PeriodicGCInterval", "500"),
			new Flag("MinHeapFreeRatio", "10"), new Flag("MaxHeapFreeRatio", "20"));

	private SmallHeap() {
	}

	static void ask() {
		HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
		if (machine != null) {
			ask(machine);
		}
	}

	/**
	 * Sets the flags of a machine that has them all, unless its user has set one.
	 * @param machine what is asked
	 */
	static void ask(HotSpotDiagnosticMXBean machine) {
		Set<String> free = machine.getDiagnosticOptions()
			.stream()
			.filter((option) -> option.isWriteable() && option.getOrigin() == Origin.DEFAULT)
			.map(VMOption::getName)
			.collect(Collectors.toSet());
		if (FLAGS.stream().map(Flag::name).allMatch(free::contains)) {
			FLAGS.forEach((flag) -> machine.setVMOption(flag.name(), flag.value()));
		}
	}

	private record Flag(String name, String value) {

	}

}
