package org.newsgraph.query;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.TDB2;
import org.newsgraph.rdf.Terms;
import org.newsgraph.store.Store;

/**
 * Answers SPARQL queries over a store. The default graph is the union of all named graphs; the prefixes of newsgraph's graphs
 * need not be declared; relative IRIs stand under the store's base, so {@code <graph/fused>} is the fused graph and {@code
 * <country/PE>} is Peru. Nothing calls out: {@code SERVICE} is refused. Thread-safe.
 */
public final class Queries {
    private final Store store;

    public Queries(Store store) {
        this.store = store;
    }

    /**
     * Answers a query of any form and writes the answer.
     *
     * @param out is flushed, not closed
     * @param timeout none where it is zero
     * @throws QueryException with one sentence: a syntax error with line and column, a timeout, a format that cannot hold a graph
     */
    public void run(String sparql, OutputFormat format, OutputStream out, Duration timeout) {
        Query query = parse(sparql);
        try {
            store.read(data -> {
                answer(query, data, format, out, timeout);
                return null;
            });
            out.flush();
        } catch (IOException e) {
            throw new QueryException("The answer cannot be written: " + e.getMessage(), e);
        }
    }

    /** Answers a saved query with arguments by parameter name. */
    public void run(
            SavedQuery saved, Map<String, String> arguments, OutputFormat format, OutputStream out, Duration timeout) {
        run(new Binder(store).bind(saved, arguments), format, out, timeout);
    }

    private Query parse(String sparql) {
        Query query = new Query();
        Terms.prefixes().forEach(query::setPrefix);
        try {
            return QueryFactory.parse(query, sparql, store.iris().base(), Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            String reason = e.getMessage().lines().findFirst().orElse("this is no SPARQL query");
            String place = e.getLine() > 0 && !reason.toLowerCase(Locale.ROOT).contains("line ")
                    ? " (line " + e.getLine() + ", column " + e.getColumn() + ")"
                    : "";
            throw new QueryException("Syntax error in the query: " + reason + place, e);
        } catch (JenaException e) {
            throw new QueryException("Error in the query: " + e.getMessage(), e);
        }
    }

    private static void answer(Query query, DatasetGraph data, OutputFormat format, OutputStream out, Duration timeout) {
        var builder = QueryExec.dataset(data).query(query).set(TDB2.symUnionDefaultGraph, true).set(ARQ.httpServiceAllowed,
                false);
        if (!timeout.isZero()) {
            builder.timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
        }
        try (QueryExec execution = builder.build()) {
            var answers = new Answers(format, out);
            if (query.isSelectType()) {
                answers.rows(execution.select());
            } else if (query.isAskType()) {
                answers.truth(execution.ask());
            } else {
                Graph graph = query.isDescribeType() ? execution.describe() : execution.construct();
                answers.graph(graph);
            }
        } catch (QueryCancelledException e) {
            throw new QueryException("The query took longer than " + timeout.toMillis() / 1000.0
                    + " seconds and was stopped; narrow it or allow more time.", e);
        } catch (JenaException e) {
            throw new QueryException("The query cannot be answered: " + e.getMessage(), e);
        }
    }
}
