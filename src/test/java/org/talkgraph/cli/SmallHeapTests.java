package org.talkgraph.cli;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import com.sun.management.VMOption.Origin;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SmallHeapTests {

	private static final List<String> FLAGS = List.of("G1PeriodicGCInterval", "MinHeapFreeRatio", "MaxHeapFreeRatio");

	private final List<String> set = new ArrayList<>();

	@Test
	void theMachineIsAskedToCollectBesideTheWorkAndToKeepLittleFree() {
		SmallHeap.ask(machine(Origin.DEFAULT, FLAGS));
		assertThat(this.set).containsExactly("G1PeriodicGCInterval=500", "MinHeapFreeRatio=10", "MaxHeapFreeRatio=20");
	}

	@Test
	void aUserWhoSetsOneOfTheFlagsKeepsThemAll() {
		SmallHeap.ask(machine(Origin.VM_CREATION, FLAGS));
		assertThat(this.set).isEmpty();
	}

	@Test
	void aMachineThatLacksOneIsLeftAlone() {
		SmallHeap.ask(machine(Origin.DEFAULT, FLAGS.subList(1, 3)));
		assertThat(this.set).isEmpty();
	}

	/**
	 * A machine with these flags, the last of this origin, that notes what it is asked.
	 */
	private HotSpotDiagnosticMXBean machine(Origin last, List<String> flags) {
		return (HotSpotDiagnosticMXBean) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { HotSpotDiagnosticMXBean.class },
				(proxy, method, arguments) -> switch (method.getName()) {
					case "getDiagnosticOptions" -> flags.stream()
						.map((flag) -> new VMOption(flag, "0", true,
								flag.equals(flags.getLast()) ? last : Origin.DEFAULT))
						.toList();
					case "setVMOption" -> {
						this.set.add(arguments[0] + "=" + arguments[1]);
						yield null;
					}
					default -> throw new UnsupportedOperationException(method.getName());
				});
	}

}
