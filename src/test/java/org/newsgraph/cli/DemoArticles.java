package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Some of the bundled articles in a folder. */
final class DemoArticles {
    private static final Path BUNDLED = Path.of("src/main/resources/demo");

    private DemoArticles() {
    }

    static List<Path> in(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.list(BUNDLED)) {
            List<Path> chosen = files.filter(file -> file.toString().endsWith(".txt")).sorted().limit(count).toList();
            for (Path file : chosen) {
                Files.copy(file, folder.resolve(file.getFileName()));
                String sidecar = file.getFileName().toString().replace(".txt", ".json");
                Files.copy(file.resolveSibling(sidecar), folder.resolve(sidecar));
            }
            return chosen.stream().map(file -> folder.resolve(file.getFileName())).toList();
        }
    }
}
