package org.newsgraph.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.ReadResult;
import org.newsgraph.model.ReadResult.Unreadable;

/** Opens sources of articles. */
public final class Articles {
    /** The path that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private final TextRecord texts;
    private final Metadata defaults;

    /**
     * @param charset of the text files
     * @param defaults what the user says of every article; a file's sidecar overrides it
     */
    public Articles(Cleaner cleaner, Charset charset, Metadata defaults) {
        this.texts = new TextRecord(cleaner, charset);
        this.defaults = defaults;
    }

    /**
     * Text files, and folders of them ({@code *.txt}, whole tree, in the order of their paths). A missing path, an unreadable
     * file and a folder without articles each give one {@link Unreadable}.
     *
     * @param paths {@code -} is standard input
     */
    public ArticleSource of(List<String> paths, InputStream standardInput) {
        return () -> paths.stream()
                .flatMap(path -> path.equals(STANDARD_INPUT) ? Stream.of(stream(standardInput)) : files(Path.of(path)));
    }

    private ReadResult stream(InputStream input) {
        try {
            byte[] bytes = input.readNBytes(TextRecord.LONGEST_BYTES + 1);
            return texts.read("standard input", bytes, defaults);
        } catch (IOException e) {
            return new Unreadable("standard input", "cannot be read: " + Reason.of(e));
        }
    }

    private Stream<ReadResult> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(file(path));
        }
        try {
            Tree tree = Tree.of(path);
            return tree.files().isEmpty() && tree.unlisted().isEmpty()
                    ? Stream.of(new Unreadable(path.toString(), "has no article in it: no file ends in .txt"))
                    : Stream.concat(tree.files().stream().map(this::file), tree.unlisted().stream());
        } catch (IOException e) {
            return Stream.of(new Unreadable(path.toString(), "cannot be listed: " + Reason.of(e)));
        }
    }

    private ReadResult file(Path file) {
        try {
            long size = Files.size(file);
            if (size > TextRecord.LONGEST_BYTES) {
                return TextRecord.tooLong(file.toString(), size);
            }
            Path sidecar = Sidecar.of(file);
            Metadata metadata = !sidecar.equals(file) && Files.exists(sidecar) ? Sidecar.read(sidecar, defaults) : defaults;
            return texts.read(file.toString(), Files.readAllBytes(file), metadata);
        } catch (Sidecar.Wrong e) {
            return new Unreadable(Sidecar.of(file).toString(), e.getMessage());
        } catch (AccessDeniedException e) {
            return new Unreadable(e.getFile(), "may not be read; give yourself the permission, for instance with chmod u+r");
        } catch (NoSuchFileException e) {
            return new Unreadable(file.toString(), "does not exist; check the path");
        } catch (IOException e) {
            return new Unreadable(file.toString(), "cannot be read: " + Reason.of(e));
        }
    }
}
