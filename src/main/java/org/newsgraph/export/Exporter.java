package org.newsgraph.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.SortedQuads;
import org.newsgraph.rdf.Terms;
import org.newsgraph.store.Store;

/**
 * Writes a store's graphs into a file whose extension gives the format: nq, trig, ttl, nt, jsonld, rdf, each also gzipped with
 * .gz. A file stands there whole or not at all, and equal stores give equal bytes. Formats without named graphs get all triples
 * in one graph. Stateless, thread-safe.
 */
public final class Exporter {

    /**
     * What goes out.
     *
     * @param includeText whether the articles' whole texts leave the store
     * @param fusedOnly whether the article graphs stay behind
     * @param runs whether the record of runs, the only place with clock times, goes out
     */
    public record Choice(boolean includeText, boolean fusedOnly, boolean runs) {
        /** All article graphs, the fused graph and the ontology, without texts and clock times. */
        public static Choice standard() {
            return new Choice(false, false, false);
        }
    }

    private Exporter() {
    }

    /**
     * Looks whether an export to this file can begin.
     *
     * @throws IllegalArgumentException where its extension is not known, with those that are
     * @throws ExportException where it cannot stand there
     */
    public static void check(Path file) {
        FileFormat.of(file);
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new ExportException(
                    "The file " + file + " cannot be written: there is no folder " + folder + "; make it first.");
        }
        if (Files.isDirectory(file)) {
            throw new ExportException("The file " + file + " cannot be written: a folder of that name stands there.");
        }
    }

    /**
     * Exports a store.
     *
     * @return how many quads or triples were written
     * @throws IllegalArgumentException where the extension is not known
     * @throws ExportException where the file cannot be written
     */
    public static long write(Store store, Path file, Choice choice) {
        FileFormat format = FileFormat.of(file);
        return atomically(file, format, out -> store.read(data -> write(data, store.iris(), out, format, choice)));
    }

    /** Writes one graph under its name. */
    public static long write(Node name, Graph graph, Path file) {
        FileFormat format = FileFormat.of(file);
        return atomically(file, format, out -> {
            DatasetGraph data = DatasetGraphFactory.createGeneral();
            graph.find().forEachRemaining(
                    triple -> data.add(name, triple.getSubject(), triple.getPredicate(), triple.getObject()));
            return write(data, new Iris(Iris.DEFAULT_BASE), out, format, new Choice(true, false, true));
        });
    }

    private interface Writing {
        long to(OutputStream out);
    }

    private static long atomically(Path file, FileFormat format, Writing writing) {
        Path target = file.toAbsolutePath();
        Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            long written;
            try (OutputStream out = open(temporary, format)) {
                written = writing.to(out);
            }
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return written;
        } catch (UncheckedIOException e) {
            throw new ExportException("The file " + file + " cannot be written", e.getCause());
        } catch (IOException e) {
            throw new ExportException("The file " + file + " cannot be written", e);
        } finally {
            remove(temporary);
        }
    }

    private static void remove(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw new ExportException("The temporary file " + temporary + " cannot be removed", e);
        }
    }

    private static OutputStream open(Path file, FileFormat format) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        return format.compressed() ? new GZIPOutputStream(out) : out;
    }

    private static long write(DatasetGraph data, Iris iris, OutputStream out, FileFormat format, Choice choice) {
        List<Node> graphs = new ArrayList<>();
        data.listGraphNodes().forEachRemaining(graphs::add);
        graphs.removeIf(graph -> choice.fusedOnly() && !iris.articleKey(graph.getURI()).isEmpty()
                || !choice.runs() && graph.equals(iris.runsGraph()));
        graphs.sort(Comparator.comparing(Node::getURI));
        if (format.lang().equals(Lang.NQUADS)) {
            return lines(data, graphs, out, choice);
        }
        if (format.lang().equals(Lang.NTRIPLES)) {
            return triples(data, graphs, out, choice);
        }
        return whole(data, graphs, out, format, choice);
    }

    /** Graph by graph, sorted within each: no more than one graph is in memory. */
    private static long lines(DatasetGraph data, List<Node> graphs, OutputStream out, Choice choice) {
        long count = 0;
        for (Node graph : graphs) {
            count += sorted(quads(data, graph, choice), true, out);
        }
        return count;
    }

    private static long triples(DatasetGraph data, List<Node> graphs, OutputStream out, Choice choice) {
        List<Quad> all = new ArrayList<>();
        graphs.forEach(graph -> all.addAll(quads(data, graph, choice)));
        return sorted(all, false, out);
    }

    private static long sorted(List<Quad> quads, boolean named, OutputStream out) {
        List<String> lines = quads.stream()
                .map(quad -> SortedQuads.line(named ? quad.getGraph() : null, quad.getSubject(), quad.getPredicate(),
                        quad.getObject()))
                .sorted().distinct().toList();
        for (String line : lines) {
            try {
                out.write(line.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lines.size();
    }

    private static List<Quad> quads(DatasetGraph data, Node graph, Choice choice) {
        List<Quad> quads = new ArrayList<>();
        for (Iterator<Quad> all = data.find(graph, Node.ANY, Node.ANY, Node.ANY); all.hasNext();) {
            Quad quad = all.next();
            if (choice.includeText() || !quad.getPredicate().equals(Terms.IS_STRING)) {
                quads.add(quad);
            }
        }
        quads.sort(Comparator.comparing(Quad::toString));
        return quads;
    }

    private static long whole(DatasetGraph data, List<Node> graphs, OutputStream out, FileFormat format, Choice choice) {
        DatasetGraph copy = DatasetGraphFactory.create();
        Graph union = GraphFactory.createDefaultGraph();
        long count = 0;
        for (Node graph : graphs) {
            for (Quad quad : quads(data, graph, choice)) {
                if (format.graphs()) {
                    copy.add(quad);
                    count++;
                } else {
                    union.add(quad.asTriple());
                }
            }
        }
        if (format.graphs()) {
            Terms.prefixes().forEach((prefix, iri) -> copy.prefixes().add(prefix, iri));
            RDFWriter.source(copy).format(format.lang().equals(Lang.TRIG) ? RDFFormat.TRIG_BLOCKS : RDFFormat.JSONLD_PLAIN)
                    .output(out);
            return count;
        }
        Terms.prefixes().forEach(union.getPrefixMapping()::setNsPrefix);
        RDFWriter.source(union).format(format.lang().equals(Lang.TURTLE) ? RDFFormat.TURTLE_BLOCKS : RDFFormat.RDFXML_PLAIN)
                .output(out);
        return union.size();
    }
}
