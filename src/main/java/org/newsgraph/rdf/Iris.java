package org.newsgraph.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.model.Span;
import org.newsgraph.resolve.Folding;

/**
 * Mints every IRI of the data from content. Offsets are Unicode code points of the clean text. Immutable, thread-safe.
 *
 * @param base ends in {@code /} or {@code #}
 */
public record Iris(String base) {
    public static final String DEFAULT_BASE = "https://w3id.org/newsgraph/id/";

    public Iris {
        if (!base.matches("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*[/#]")) {
            throw new IllegalArgumentException("a base must be an absolute IRI that ends in / or #, not " + base);
        }
    }

    public Node article(String key) {
        return iri("article/" + key);
    }

    /** The name of an article's graph. */
    public Node articleGraph(String key) {
        return iri("article/" + key + "/graph");
    }

    public Node fusedGraph() {
        return iri("graph/fused");
    }

    public Node runsGraph() {
        return iri("graph/runs");
    }

    public Node ontologyGraph() {
        return iri("graph/ontology");
    }

    /** The article key in the IRI of an article, its graph or anything in it; empty string where there is none. */
    public String articleKey(String iri) {
        String start = base + "article/";
        if (!iri.startsWith(start)) {
            return "";
        }
        int end = start.length();
        while (end < iri.length() && iri.charAt(end) != '/' && iri.charAt(end) != '#') {
            end++;
        }
        return iri.substring(start.length(), end);
    }

    /** A stretch of an article's text (NIF, RFC 5147). */
    public Node phrase(String key, Span codePoints) {
        return inArticle(key, "char=" + codePoints.begin() + "," + codePoints.end());
    }

    /** Something of one article. */
    public Node inArticle(String key, String fragment) {
        return iri("article/" + key + "#" + fragment);
    }

    /** @param code ISO 3166-1 alpha-2 */
    public Node country(String code) {
        return iri("country/" + code);
    }

    public Node role(String title) {
        return iri("role/" + orHash(Folding.slug(title), title));
    }

    /** Something across articles: {@code person/nicolas-maduro}. */
    public Node fused(String kind, String slug) {
        return iri(kind + "/" + slug);
    }

    /** The slug, or a hash of the name where the name has no letter. */
    static String orHash(String slug, String name) {
        return slug.isEmpty() ? hash(name, 8) : slug;
    }

    /** The first hexadecimal digits of the SHA-256 of a text. */
    public static String hash(String text, int digits) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, digits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Node iri(String local) {
        return NodeFactory.createURI(base + local);
    }
}
