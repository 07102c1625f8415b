package org.newsgraph.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2Fast;
import org.newsgraph.model.AnalyzedArticle;

/**
 * One article as RDF: the document, the local entities, the statement reports, relation assertions and roles that it holds, each
 * with its evidence. It depends on the article and the settings alone, so it is the same at every rerun. Terms and forms are
 * those of {@code ontology/newsgraph.ttl}; there are no blank nodes.
 *
 * @param key of the article
 * @param name of the named graph
 * @param graph the triples; not to be changed
 */
public record ArticleGraph(String key, Node name, Graph graph) {

    /**
     * What an article's graph depends on beside the article.
     *
     * @param extractedWith names models, rules and settings, by a hash
     * @param includeText whether the whole clean text is in
     * @param allMentions whether mentions that bear no evidence are in, too
     */
    public record Settings(Iris iris, String extractedWith, boolean includeText, boolean allMentions) {
        /** With the text, as the embedded store keeps it, and only the mentions that bear evidence. */
        public static Settings of(Iris iris, String extractedWith) {
            return new Settings(iris, extractedWith, true, false);
        }
    }

    /** The graph of an article. Takes time linear in what was found in it. */
    public static ArticleGraph of(AnalyzedArticle article, Settings settings) {
        Graph graph = new GraphMem2Fast();
        new ArticleWriter(article, settings, new Triples(graph)).write();
        String key = article.article().key();
        return new ArticleGraph(key, settings.iris().articleGraph(key), graph);
    }

    /** As N-Quads, sorted by line: byte-identical for equal graphs. */
    public String nquads() {
        return SortedQuads.write(name, graph);
    }
}
