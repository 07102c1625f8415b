package org.newsgraph;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.newsgraph.export.Exporter;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.ReadResult.Unreadable;
import org.newsgraph.pipeline.Analyses;
import org.newsgraph.pipeline.ArticleAnalyzer;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.pipeline.Stages;
import org.newsgraph.query.OutputFormat;
import org.newsgraph.query.Queries;
import org.newsgraph.query.SavedQueries;
import org.newsgraph.rdf.Iris;
import org.newsgraph.read.Articles;
import org.newsgraph.read.Cleaner;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.rules.FingerprintedResources;
import org.newsgraph.rules.Resources;
import org.newsgraph.store.Loaded;
import org.newsgraph.store.Store;

/**
 * The front door for Java programs: a store of articles, and the analyser that fills it, with the shipped rules and models. The
 * analyser may be used on any thread; loading is for one thread at a time.
 *
 * <pre>{@code
 * try (Newsgraph graph = Newsgraph.open(Path.of("newsgraph-data"), Clock.systemUTC())) {
 *     graph.load(List.of("articles/"));
 *     graph.query("SELECT ?name WHERE { ?p a schema:Person ; rdfs:label ?name }", OutputFormat.CSV, System.out);
 *     graph.export(Path.of("graph.trig"));
 * }
 * }</pre>
 */
public final class Newsgraph implements AutoCloseable {
    private static final Duration QUERY_TIMEOUT = Duration.ofSeconds(60);

    private final Store store;
    private final Clock clock;
    private final Cleaner cleaner;
    private final ArticleAnalyzer analyzer;
    private final SavedQueries saved;
    private final String fingerprint;

    private Newsgraph(Store store, Clock clock, FingerprintedResources resources) {
        this.store = store;
        this.clock = clock;
        cleaner = Cleaner.standard(resources);
        analyzer = Stages.standard(resources);
        saved = SavedQueries.read(Resources.shipped());
        fingerprint = resources.fingerprint();
    }

    /**
     * Opens a store, or makes a new one.
     *
     * @param clock for the record of runs; no other data holds a clock time
     * @throws org.newsgraph.store.StoreException with one sentence, where the store cannot be opened
     */
    public static Newsgraph open(Path directory, Clock clock) {
        Resolver resolver = Resolver.standard(Resources.shipped());
        Store store = Store.isStore(directory)
                ? Store.open(directory, resolver)
                : Store.open(directory, Iris.DEFAULT_BASE, resolver);
        return new Newsgraph(store, clock, new FingerprintedResources(Resources.shipped()));
    }

    /**
     * What a load did.
     *
     * @param failed what was set aside, with the reasons
     */
    public record LoadResult(Loaded loaded, List<Unreadable> failed) {
        public LoadResult {
            failed = List.copyOf(failed);
        }
    }

    /** Loads text files and folders of them; articles that are there already are replaced where they changed. */
    public LoadResult load(List<String> paths) {
        List<Unreadable> failed = new ArrayList<>();
        var articles = new Articles(cleaner, StandardCharsets.UTF_8, Metadata.unknown()).of(paths, InputStream.nullInputStream());
        int threads = Runtime.getRuntime().availableProcessors();
        try (Analyses analyses = new Analyses(analyzer::analyze, articles.read(), threads)) {
            Loaded loaded = store.load(analyzed(analyses, failed), fingerprint, clock, read -> {
            });
            return new LoadResult(loaded, failed);
        }
    }

    private static Iterator<AnalyzedArticle> analyzed(Analyses analyses, List<Unreadable> failed) {
        Iterable<Outcome> outcomes = () -> analyses;
        Stream<AnalyzedArticle> articles = StreamSupport.stream(outcomes.spliterator(), false).map(outcome -> switch (outcome) {
            case Outcome.Analyzed done -> done.article();
            case Outcome.Failed set -> {
                failed.add(set.why());
                yield null;
            }
        });
        return articles.filter(Objects::nonNull).iterator();
    }

    /** The analyser, for articles that shall not enter the store. */
    public ArticleAnalyzer analyzer() {
        return analyzer;
    }

    /**
     * Answers a SPARQL query.
     *
     * @throws org.newsgraph.query.QueryException with one sentence, where it is no query or takes more than a minute
     */
    public void query(String sparql, OutputFormat format, OutputStream out) {
        new Queries(store).run(sparql, format, out, QUERY_TIMEOUT);
    }

    /**
     * Answers a saved query.
     *
     * @param arguments by parameter name
     * @throws org.newsgraph.query.QueryException where there is no such query, or an argument is wrong or missing
     */
    public void querySaved(String name, Map<String, String> arguments, OutputFormat format, OutputStream out) {
        var query = saved.find(name).orElseThrow(() -> new IllegalArgumentException("there is no saved query " + name));
        new Queries(store).run(query, arguments, format, out, QUERY_TIMEOUT);
    }

    /** Writes the graph to a file whose extension names the format; gives the number of statements written. */
    public long export(Path file) {
        return Exporter.write(store, file, Exporter.Choice.standard());
    }

    @Override
    public void close() {
        store.close();
    }

    /** The version of newsgraph. */
    public static String version() {
        String version = Newsgraph.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
