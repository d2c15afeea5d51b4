package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Evidence;

/**
 * Those features of a talk's clauses that weigh anything: found once, they tell what each
 * clause scores, and what spoke for and against a claim.
 */
final class WeighingFeatures {

	/** So many are shown as evidence. */
	private static final int SHOWN = 6;

	/** What weighs most inside a claim, for or against, first. */
	private static final Comparator<Table.Row> ORDER = Comparator
		.comparingDouble((Table.Row row) -> -Math.abs(row.numbers()[0]))
		.thenComparing(Table.Row::feature);

	/** What a clause has twice comes twice. */
	private final List<List<Table.Row>> byClause = new ArrayList<>();

	WeighingFeatures(TalkClauses clauses, Table table) {
		for (int clause = 0; clause < clauses.clauses().size(); clause++) {
			List<Table.Row> here = new ArrayList<>();
			clauses.visit(clause, new Weighing(table, here));
			this.byClause.add(here);
		}
	}

	/** Takes what weighs anything in a table. */
	private record Weighing(Table table, List<Table.Row> rows) implements Feature.Sink {

		@Override
		public void add(FeatureKind kind, String text) {
			addIfAny(this.table.row(kind, text));
		}

		@Override
		public void add(FeatureKind kind, KnownWords words) {
			addIfAny(words.row(kind, this.table));
		}

		private void addIfAny(Table.@Nullable Row row) {
			if (row != null) {
				this.rows.add(row);
			}
		}

	}

	/** What each clause scores in each role. */
	double[][] roles() {
		double[][] roles = new double[this.byClause.size()][ClauseRole.values().length];
		for (int clause = 0; clause < roles.length; clause++) {
			double[] sums = roles[clause];
			for (Table.Row row : this.byClause.get(clause)) {
				row.addTo(sums);
			}
		}
		return roles;
	}

	/** What weighs most in a run; what it has twice is told once. */
	List<Evidence> strongest(RunChoice.Run run) {
		List<Table.Row> strongest = new ArrayList<>();
		for (List<Table.Row> clause : this.byClause.subList(run.first(), run.last() + 1)) {
			for (Table.Row row : clause) {
				if (row.numbers()[0] != 0 && mayBeAmong(strongest, row)) {
					addTo(strongest, row);
				}
			}
		}
		return strongest.stream().map((row) -> new Evidence(row.feature(), row.numbers()[0])).toList();
	}

	/** Most are weaker than all that are shown. */
	private static boolean mayBeAmong(List<Table.Row> strongest, Table.Row row) {
		return strongest.size() < SHOWN || Math.abs(row.numbers()[0]) >= Math.abs(strongest.getLast().numbers()[0]);
	}

	/** Nearly all of them stand behind the last and are seen to at once. */
	private static void addTo(List<Table.Row> strongest, Table.Row row) {
		int at = strongest.size();
		int order = 1;
		while (at > 0 && order > 0) {
			order = ORDER.compare(strongest.get(at - 1), row);
			at -= (order > 0) ? 1 : 0;
		}
		if (at < SHOWN && order != 0) {
			strongest.add(at, row);
			if (strongest.size() > SHOWN) {
				strongest.removeLast();
			}
		}
	}

}
