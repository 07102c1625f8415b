package org.newsgraph.store;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.Iris;

/** Puts article graphs into the dataset, inside a transaction. */
final class Loader {
    private final DatasetGraph data;
    private final State state;
    private final Iris iris;

    /** An article's graph, the hash of its quads, and where it came from. */
    record Incoming(ArticleGraph article, String hash, String location) {
        static Incoming of(ArticleGraph article, String location) {
            return new Incoming(article, Iris.hash(article.nquads(), 64), location);
        }
    }

    Loader(DatasetGraph data, Iris iris) {
        this.data = data;
        this.iris = iris;
        state = new State(data);
    }

    /** Whether loading it would change anything. */
    boolean changes(Incoming incoming) {
        return !unchanged(incoming) || !state.graphOf(incoming.location()).filter(incoming.article().name()::equals).isPresent();
    }

    private boolean unchanged(Incoming incoming) {
        return state.hash(incoming.article().name()).filter(incoming.hash()::equals).isPresent();
    }

    Loaded load(List<Incoming> batch) {
        Loaded loaded = Loaded.NOTHING;
        for (Incoming incoming : batch) {
            loaded = loaded.plus(load(incoming));
        }
        if (loaded.changed()) {
            state.stale(true);
        }
        return loaded;
    }

    private Loaded load(Incoming incoming) {
        Node name = incoming.article().name();
        int removed = moved(incoming) ? 1 : 0;
        if (unchanged(incoming)) {
            return new Loaded(0, 0, 1, removed);
        }
        boolean known = state.hash(name).isPresent();
        Difference.apply(data, name, incoming.article().graph());
        state.hash(name, incoming.hash());
        return known ? new Loaded(0, 1, 0, removed) : new Loaded(1, 0, 0, removed);
    }

    /** Notes the location; the article that it gave before goes, unless another location gives it, too. */
    private boolean moved(Incoming incoming) {
        Optional<Node> before = state.graphOf(incoming.location());
        if (before.filter(incoming.article().name()::equals).isPresent()) {
            return false;
        }
        state.location(incoming.article().name(), incoming.location());
        if (before.isEmpty()) {
            return false;
        }
        state.forget(before.get(), incoming.location());
        return !state.located(before.get()) && delete(iris.articleKey(before.get().getURI()));
    }

    /** Takes an article out; says whether it was there. */
    boolean delete(String key) {
        Node name = iris.articleGraph(key);
        boolean known = state.hash(name).isPresent() || data.containsGraph(name);
        if (known) {
            data.removeGraph(name);
            state.forget(name);
            state.stale(true);
        }
        return known;
    }
}
