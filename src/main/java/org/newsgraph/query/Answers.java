package org.newsgraph.query;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.newsgraph.rdf.Terms;

/** Writes answers in one format. */
record Answers(OutputFormat format, OutputStream out) {
    void rows(RowSet rows) {
        if (forPeople()) {
            print(format == OutputFormat.WIDE ? TextTable.whole(rows) : TextTable.cut(rows));
        } else {
            writer().write(out, rows, Context.emptyContext());
        }
    }

    void truth(boolean answer) {
        if (forPeople()) {
            print(answer ? "yes\n" : "no\n");
        } else {
            writer().write(out, answer, Context.emptyContext());
        }
    }

    void graph(Graph graph) {
        Terms.prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
        RDFFormat rdf = switch (format) {
            case TABLE, WIDE -> RDFFormat.TURTLE_PRETTY;
            case JSON -> RDFFormat.JSONLD_PLAIN;
            case XML -> RDFFormat.RDFXML_PLAIN;
            case CSV, TSV -> throw new QueryException(
                    "A query that makes a graph cannot be written as " + format + "; use table (Turtle), json or xml.");
        };
        RDFWriter.source(graph).format(rdf).output(out);
    }

    private boolean forPeople() {
        return format == OutputFormat.TABLE || format == OutputFormat.WIDE;
    }

    private RowSetWriter writer() {
        Lang lang = switch (format) {
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case XML -> ResultSetLang.RS_XML;
            case JSON, TABLE, WIDE -> ResultSetLang.RS_JSON;
        };
        return RowSetWriterRegistry.getFactory(lang).create(lang);
    }

    private void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
