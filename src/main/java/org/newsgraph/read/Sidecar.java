package org.newsgraph.read;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.Metadata;

/**
 * The file {@code NAME.json} beside {@code NAME.txt}: a JSON object with any of {@code title}, {@code published} (a date, or a
 * date with time behind it), {@code publisher}, {@code authors} (a list or one name), {@code url}.
 */
final class Sidecar {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int DATE_LENGTH = "2019-03-27".length();

    private Sidecar() {
    }

    /** Where the sidecar of an article file would stand. */
    static Path of(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".json");
    }

    /**
     * What the sidecar says, else what the defaults say.
     *
     * @throws Wrong where it is not what it should be, with one sentence for the user
     */
    static Metadata read(Path sidecar, Metadata defaults) throws Wrong {
        try {
            JsonNode root = MAPPER.readTree(Files.readAllBytes(sidecar));
            if (!root.isObject()) {
                throw new Wrong("should hold one JSON object with title, published, publisher, authors, url");
            }
            return new Metadata(text(root, "title").or(defaults::title), date(root).or(defaults::published), defaults.updated(),
                    text(root, "publisher").or(defaults::publisher), authors(root, defaults), text(root, "url").or(defaults::url),
                    defaults.language());
        } catch (JacksonException e) {
            throw new Wrong("is not JSON" + line(e.getLocation()) + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new Wrong("cannot be read: " + Reason.of(e));
        }
    }

    private static String line(JsonLocation place) {
        return place == null ? "" : " (line " + place.getLineNr() + ")";
    }

    private static Optional<String> text(JsonNode root, String field) {
        return Optional.ofNullable(root.get(field)).filter(JsonNode::isTextual).map(node -> node.asText().strip())
                .filter(value -> !value.isEmpty());
    }

    private static Optional<LocalDate> date(JsonNode root) throws Wrong {
        Optional<String> value = text(root, "published");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value.get().substring(0, Math.min(DATE_LENGTH, value.get().length()))));
        } catch (DateTimeException e) {
            throw new Wrong("has published: \"" + value.get() + "\"; write it as 2019-03-27");
        }
    }

    private static List<String> authors(JsonNode root, Metadata defaults) {
        JsonNode node = root.get("authors");
        if (node == null) {
            return defaults.authors();
        }
        List<String> authors = new ArrayList<>();
        (node.isArray() ? node : List.of(node)).forEach(author -> authors.add(author.asText().strip()));
        authors.removeIf(String::isEmpty);
        return authors;
    }

    /** A sidecar that cannot be used; the message says why. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        Wrong(String message) {
            super(message);
        }
    }
}
