package org.newsgraph.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.newsgraph.model.ReadResult.Unreadable;

/**
 * The article files under a folder.
 *
 * @param files in the order of their paths
 * @param unlisted folders that cannot be looked into
 */
record Tree(List<Path> files, List<Unreadable> unlisted) {
    static Tree of(Path folder) throws IOException {
        Tree tree = new Tree(new ArrayList<>(), new ArrayList<>());
        Files.walkFileTree(folder, new Visitor(tree));
        Collections.sort(tree.files);
        return tree;
    }

    /** Goes on where a folder is closed to it. */
    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Tree tree;

        Visitor(Tree tree) {
            this.tree = tree;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".txt") && Files.isRegularFile(file)) {
                tree.files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) {
            tree.unlisted.add(new Unreadable(file.toString(), "cannot be looked into: " + Reason.of(cause)));
            return FileVisitResult.CONTINUE;
        }
    }
}
