package org.newsgraph.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.Lang;

/**
 * A format of files.
 *
 * @param graphs whether it keeps named graphs; otherwise all graphs are put into one
 * @param compressed whether it is gzipped
 */
record FileFormat(Lang lang, boolean graphs, boolean compressed) {

    private static final Map<String, FileFormat> BY_EXTENSION = new TreeMap<>(Map.of("nq", of(Lang.NQUADS, true), "trig",
            of(Lang.TRIG, true), "ttl", of(Lang.TURTLE, false), "nt", of(Lang.NTRIPLES, false), "jsonld", of(Lang.JSONLD, true),
            "rdf", of(Lang.RDFXML, false)));

    private static FileFormat of(Lang lang, boolean graphs) {
        return new FileFormat(lang, graphs, false);
    }

    static FileFormat of(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        boolean compressed = name.endsWith(".gz");
        String plain = compressed ? name.substring(0, name.length() - 3) : name;
        FileFormat format = plain.contains(".") ? BY_EXTENSION.get(plain.substring(plain.lastIndexOf('.') + 1)) : null;
        if (format == null) {
            throw new IllegalArgumentException("The format of " + file + " is not known; end its name in one of "
                    + "." + String.join(", .", BY_EXTENSION.keySet())
                    + ", each also with .gz.");
        }
        return new FileFormat(format.lang, format.graphs, compressed);
    }
}
