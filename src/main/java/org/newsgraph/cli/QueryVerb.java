package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.newsgraph.query.OutputFormat;
import org.newsgraph.query.Queries;
import org.newsgraph.query.SavedQueries;
import org.newsgraph.query.SavedQuery;
import org.newsgraph.store.Store;
import org.newsgraph.read.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** {@code newsgraph query}. */
@Command(name = "query", description = "Answers a SPARQL query, a file of one, or a saved query with its parameters. Without a query, lists the saved ones.", footer = {
        "", "Examples:", "  newsgraph query said-about --speaker Lavrov --country Venezuela --since 2019-03",
        "  newsgraph query 'SELECT ?p WHERE { ?p a schema:Person }' --format csv"})
final class QueryVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "QUERY", arity = "0..1", description = "SPARQL, FILE.rq, or the name of a saved query.")
    private String query;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table, csv, tsv, json, xml (default: ${DEFAULT-VALUE}).")
    private String format;

    @Option(names = "--wide", description = "A table with its cells whole; otherwise long ones are cut with …, so that a row fits 160 columns.")
    private boolean wide;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "60", description = "Give up after so long; 0 is never (default: ${DEFAULT-VALUE}).")
    private int timeout;

    @Unmatched
    private List<String> rest = new ArrayList<>();

    @Mixin
    private StoreOptions store;

    @Mixin
    private CommonOptions common;

    QueryVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        checkTimeout(timeout);
        OutputFormat output = wide ? OutputFormat.WIDE : OutputFormat.of(format);
        SavedQueries saved = SavedQueries.read(common.resources());
        if (query == null && rest.isEmpty()) {
            saved.all().forEach(this::list);
            return ExitCode.DONE;
        }
        if (query == null) {
            throw new Failure(ExitCode.USAGE, "what is to be asked? Name the query before " + rest.get(0));
        }
        Optional<SavedQuery> named = saved.find(query);
        Map<String, String> arguments = arguments(named);
        String sparql = named.isPresent() ? "" : sparql();
        try (Store opened = store.open(common.resources())) {
            terminal.out().flush();
            Queries queries = new Queries(opened);
            if (named.isPresent()) {
                queries.run(named.get(), arguments, output, terminal.data(), Duration.ofSeconds(timeout));
            } else {
                queries.run(sparql, output, terminal.data(), Duration.ofSeconds(timeout));
            }
        }
        return ExitCode.DONE;
    }

    static void checkTimeout(int seconds) {
        if (seconds < 0) {
            throw new Failure(ExitCode.USAGE, "--timeout " + seconds + " is less than nothing; give seconds, or 0 for no limit");
        }
    }

    private void list(SavedQuery saved) {
        String parameters = saved.parameters().stream()
                .map(parameter -> parameter.required()
                        ? "--" + parameter.name() + " " + parameter.kind().name()
                        : "[--" + parameter.name() + " " + parameter.kind().name() + "]")
                .collect(Collectors.joining(" "));
        terminal.out().println(saved.name() + " " + parameters + "\n    " + saved.title());
    }

    /** What stands behind the query: {@code --name value} or {@code --name=value}, for the parameters of a saved one. */
    private Map<String, String> arguments(Optional<SavedQuery> named) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < rest.size(); i++) {
            String word = rest.get(i);
            int equals = word.indexOf('=');
            String name = word.substring(Math.min(2, word.length()), equals < 0 ? word.length() : Math.max(equals, 2));
            if (!word.startsWith("--") || named.stream().flatMap(saved -> saved.parameters().stream())
                    .noneMatch(parameter -> parameter.name().equals(name))) {
                throw new Failure(ExitCode.USAGE, misplaced(word, named));
            }
            if (equals < 0 && i + 1 == rest.size()) {
                throw new Failure(ExitCode.USAGE, word + " needs a value");
            }
            arguments.put(name, equals < 0 ? rest.get(++i) : word.substring(equals + 1));
        }
        return arguments;
    }

    private String misplaced(String word, Optional<SavedQuery> named) {
        if (named.isEmpty() && plain()) {
            return unknown();
        }
        if (named.isEmpty()) {
            return word + " is no option of query; only saved queries have parameters";
        }
        List<SavedQuery.Parameter> parameters = named.get().parameters();
        return "the saved query " + query + " has no parameter " + word + "; it has " + (parameters.isEmpty()
                ? "none"
                : parameters.stream().map(parameter -> "--" + parameter.name()).collect(Collectors.joining(", ")));
    }

    /** Words that cannot be SPARQL. */
    private boolean plain() {
        return !query.contains("{") && !query.strip().contains(" ") && !query.endsWith(".rq");
    }

    private String unknown() {
        return "'" + query
                + "' is no saved query, no SPARQL and no file that ends in .rq; 'newsgraph query' lists the saved queries";
    }

    private String sparql() throws IOException {
        if (query.endsWith(".rq")) {
            Path file = Path.of(query);
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new Failure(ExitCode.OUT_OF_REACH, "the query " + file + " cannot be read: " + Reason.of(e));
            }
        }
        if (plain()) {
            throw new Failure(ExitCode.USAGE, unknown());
        }
        return query;
    }
}
