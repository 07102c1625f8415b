package org.newsgraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The file that says which store a directory is: its version and its base IRI, set once. */
record Marker(int version, String base) {
    static final int VERSION = 1;
    private static final String FILE = "newsgraph-store";

    /** The marker of a directory; null where it is no store. */
    static Marker read(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            return null;
        }
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
        if (lines.size() < 2 || !lines.get(0).matches("version=\\d{1,9}") || !lines.get(1).startsWith("base=")) {
            throw new StoreException("The file " + file + " is damaged; restore it or load into another directory.");
        }
        var marker = new Marker(Integer.parseInt(lines.get(0).substring("version=".length())),
                lines.get(1).substring("base=".length()));
        if (marker.version != VERSION) {
            throw new StoreException("The store " + directory + " has version " + marker.version + ", this program reads version "
                    + VERSION + "; export it with the program that made it and load it anew.");
        }
        return marker;
    }

    void write(Path directory) throws IOException {
        Path temporary = directory.resolve(FILE + ".tmp");
        Files.write(temporary, List.of("version=" + version, "base=" + base));
        try {
            Files.move(temporary, directory.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, directory.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
