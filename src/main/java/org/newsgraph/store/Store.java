package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.Facts;
import org.newsgraph.rdf.FusedGraph;
import org.newsgraph.rdf.Iris;
import org.newsgraph.resolve.Resolver;

/**
 * The embedded store under one directory. One process has it open at a time. Every change is a transaction: whenever the process
 * is killed, the store is whole, and what was not finished is made good when it is opened next. Reading is thread-safe; one
 * thread at a time writes.
 */
public final class Store implements AutoCloseable {
    /** Articles in one transaction: many small transactions take many times the room on disk. */
    static final int BATCH = 1000;

    private final Path directory;
    private final Lock lock;
    private final DatasetGraph dataset;
    private final Iris iris;
    private final Resolver resolver;

    private Store(Path directory, Lock lock, DatasetGraph dataset, Iris iris, Resolver resolver) {
        this.directory = directory;
        this.lock = lock;
        this.dataset = dataset;
        this.iris = iris;
        this.resolver = resolver;
    }

    /** Whether the directory is a store, of whatever version. */
    public static boolean isStore(Path directory) {
        return Files.exists(directory.resolve("newsgraph-store"));
    }

    /**
     * Opens the store of a directory, and makes one where there is none.
     *
     * @param base where the store is new, the base of its IRIs; of an existing store it must be the same
     * @throws StoreException where the directory holds something else or another version, another process has it open, or its
     *     base is another
     */
    public static Store open(Path directory, String base, Resolver resolver) {
        var iris = new Iris(base);
        return open(directory, resolver, () -> iris);
    }

    /**
     * Opens a store that must be there, with its own base.
     *
     * @throws StoreException where the directory is no store or cannot be opened
     */
    public static Store open(Path directory, Resolver resolver) {
        return open(directory, resolver, () -> {
            throw new StoreException("There is no store in " + directory + "; load articles first.");
        });
    }

    private static Store open(Path directory, Resolver resolver, java.util.function.Supplier<Iris> wanted) {
        try {
            Marker marker = Marker.read(directory);
            Iris iris = marker == null ? wanted.get() : known(directory, marker, wanted);
            prepare(directory, marker);
            Lock lock = Lock.take(directory);
            try {
                return opened(directory, lock, marker, iris, resolver);
            } catch (RuntimeException | IOException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StoreException("The store " + directory + " cannot be opened", e);
        }
    }

    private static Iris known(Path directory, Marker marker, java.util.function.Supplier<Iris> wanted) {
        Iris own = new Iris(marker.base());
        Iris asked;
        try {
            asked = wanted.get();
        } catch (StoreException e) {
            return own;
        }
        if (!asked.equals(own)) {
            throw new StoreException("The store " + directory + " has the base " + own.base() + ", not " + asked.base()
                    + "; a store keeps the base it was made with.");
        }
        return own;
    }

    private static void prepare(Path directory, Marker marker) throws IOException {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new StoreException(directory + " is a file, not a store's directory; name a directory.");
        }
        if (marker == null && Files.isDirectory(directory)) {
            try (var entries = Files.list(directory)) {
                if (entries.anyMatch(entry -> !List.of("lock", "data", "newsgraph-store.tmp")
                        .contains(entry.getFileName().toString()))) {
                    throw new StoreException(
                            "The directory " + directory + " is not empty and no store; name an empty or a new one.");
                }
            }
        }
        Files.createDirectories(directory.resolve("data"));
    }

    private static Store opened(Path directory, Lock lock, Marker marker, Iris iris, Resolver resolver) throws IOException {
        DatasetGraph dataset = dataset(directory);
        Store store = new Store(directory, lock, dataset, iris, resolver);
        try {
            store.write(data -> OntologyGraph.refresh(data, new State(data), iris));
            if (marker == null) {
                new Marker(Marker.VERSION, iris.base()).write(directory);
            }
            if (store.read(data -> new State(data).stale())) {
                store.rebuild();
            }
            return store;
        } catch (JenaException | AtlasException e) {
            TDBInternal.expel(dataset);
            throw damaged(directory, e);
        } catch (RuntimeException | IOException e) {
            TDBInternal.expel(dataset);
            throw e;
        }
    }

    private static DatasetGraph dataset(Path directory) {
        try {
            return DatabaseMgr.connectDatasetGraph(Location.create(directory.resolve("data").toString()));
        } catch (JenaException | AtlasException e) {
            throw damaged(directory, e);
        }
    }

    private static StoreException damaged(Path directory, RuntimeException cause) {
        return new StoreException("The store " + directory + " is damaged (" + cause.getMessage()
                + "); restore a copy of it, or load into another directory.", cause);
    }

    public Iris iris() {
        return iris;
    }

    public Resolver resolver() {
        return resolver;
    }

    public Path directory() {
        return directory;
    }

    /** Runs something on the data in a read transaction; it must not keep the dataset or an iterator of it. */
    public <T> T read(Function<DatasetGraph, T> reader) {
        return Txn.calculateRead(dataset, () -> reader.apply(dataset));
    }

    /** The data for an endpoint that queries it in transactions of its own; nothing can be written through it. */
    public DatasetGraph endpointView() {
        return new DatasetGraphReadOnly(dataset);
    }

    private void write(Consumer<DatasetGraph> writer) {
        Txn.executeWrite(dataset, () -> writer.accept(dataset));
    }

    /**
     * Loads articles, in transactions of about a thousand, and brings the fused graph up to date. An article that stands in the
     * store already as it is costs no writing; another version of it replaces the old one, and so does an article from a location
     * that gave another one before.
     *
     * @param extractedWith hash of models, rules and settings, for the graphs
     * @param clock for the record of the run
     * @param progress told how many articles were read, after each transaction
     */
    public Loaded load(Iterator<AnalyzedArticle> articles, String extractedWith, Clock clock, Consumer<Integer> progress) {
        var settings = ArticleGraph.Settings.of(iris, extractedWith);
        var started = clock.instant();
        Loaded total = Loaded.NOTHING;
        List<Loader.Incoming> batch = new ArrayList<>(BATCH);
        while (articles.hasNext()) {
            AnalyzedArticle article = articles.next();
            batch.add(Loader.Incoming.of(ArticleGraph.of(article, settings), article.article().source()));
            if (batch.size() == BATCH || !articles.hasNext()) {
                total = total.plus(load(batch));
                batch.clear();
                progress.accept(total.read());
            }
        }
        if (total.changed()) {
            Loaded done = total;
            rebuild();
            write(data -> Runs.record(data, iris, extractedWith, started, clock.instant(), done));
        }
        return total;
    }

    private Loaded load(List<Loader.Incoming> batch) {
        boolean changes = read(data -> batch.stream().anyMatch(new Loader(data, iris)::changes));
        if (!changes) {
            return new Loaded(0, 0, batch.size(), 0);
        }
        return Txn.calculateWrite(dataset, () -> new Loader(dataset, iris).load(batch));
    }

    /**
     * Takes articles out, and brings the fused graph up to date.
     *
     * @return how many were there
     */
    public int delete(Collection<String> keys) {
        int deleted = Txn.calculateWrite(dataset, () -> {
            Loader loader = new Loader(dataset, iris);
            return (int) keys.stream().distinct().filter(loader::delete).count();
        });
        if (deleted > 0) {
            rebuild();
        }
        return deleted;
    }

    /** Which source location gave which article key; sorted. */
    public Map<String, String> locations() {
        return read(data -> {
            Map<String, String> locations = new TreeMap<>();
            new State(data).locations()
                    .forEach((location, graph) -> locations.put(location, iris.articleKey(graph.getURI())));
            return locations;
        });
    }

    /** Keys of all articles, sorted. */
    public List<String> articles() {
        return read(this::articles);
    }

    /** The same inside a {@link #read}. */
    public List<String> articles(DatasetGraph data) {
        return graphs(data).stream().map(graph -> iris.articleKey(graph.getURI())).toList();
    }

    private List<Node> graphs(DatasetGraph data) {
        List<Node> graphs = new ArrayList<>();
        data.listGraphNodes().forEachRemaining(graph -> {
            if (!iris.articleKey(graph.getURI()).isEmpty()) {
                graphs.add(graph);
            }
        });
        graphs.sort(java.util.Comparator.comparing(Node::getURI));
        return graphs;
    }

    /** Makes the fused graph anew from the article graphs; writes only what differs. */
    public void rebuild() {
        FusedGraph fused = read(data -> FusedGraph.of(facts(data), resolver, iris));
        write(data -> {
            Difference.apply(data, fused.name(), fused.graph());
            new State(data).stale(false);
        });
    }

    private List<Facts> facts(DatasetGraph data) {
        return graphs(data).stream().map(graph -> Facts.read(iris.articleKey(graph.getURI()),
                org.apache.jena.atlas.iterator.Iter.map(data.find(graph, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple)))
                .toList();
    }

    /** Gives room on disk back that replaced and deleted articles took. */
    public void compact() {
        DatabaseMgr.compact(dataset, true);
    }

    /** How much is in the store. */
    public Statistics statistics() {
        return read(data -> Statistics.of(data, iris));
    }

    @Override
    public void close() {
        if (dataset.isInTransaction() && dataset.transactionMode() == ReadWrite.WRITE) {
            throw new IllegalStateException("a transaction is open");
        }
        TDBInternal.expel(dataset);
        try {
            lock.close();
        } catch (IOException e) {
            throw new StoreException("The lock of " + directory + " cannot be given back", e);
        }
    }
}
