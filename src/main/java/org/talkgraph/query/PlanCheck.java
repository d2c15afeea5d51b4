package org.talkgraph.query;

import java.util.LinkedHashSet;
import java.util.Set;

import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/** Decides by a statement's plan whether it may run. */
final class PlanCheck {

	/** What a row may hold where texts of whole sources can be among it. */
	private static final double WIDE_ROW = 200;

	private PlanCheck() {
	}

	/**
	 * Looks at a plan.
	 * @return whether it may find texts of whole sources
	 * @throws StatementRefused where it does anything but read the graph
	 */
	static boolean isWide(StatementGuard.Guarded guarded, ResultSummary explained) {
		if (explained.queryType() != QueryType.READ_ONLY) {
			throw StatementRefused.at(null, "the statement does more than read (%s)".formatted(explained.queryType()),
					"only reading statements are taken");
		}
		Set<String> operators = new LinkedHashSet<>();
		collect(explained.plan(), operators);
		boolean wide = guarded.wide();
		for (String operator : operators) {
			String kind = AllowList.OPERATORS.kind(operator);
			if (kind.isEmpty()) {
				throw StatementRefused.at(null, "the plan has the operator %s".formatted(operator),
						"only operators that read the graph are taken");
			}
			wide |= kind.equals("wide");
		}
		if (wide && (guarded.gathers() || guarded.row() > WIDE_ROW)) {
			throw StatementRefused.at(null,
					"lists of nodes without a label, among which are the texts of whole sources",
					"give the nodes labels, as in (n:Entity)");
		}
		return wide;
	}

	private static void collect(Plan plan, Set<String> operators) {
		// NodeByLabelScan@neo4j, VarLengthExpand(All)@neo4j
		operators.add(plan.operatorType().replaceFirst("[@(].*", ""));
		plan.children().forEach((child) -> collect(child, operators));
	}

}
