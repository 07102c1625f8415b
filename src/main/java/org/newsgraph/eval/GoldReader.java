package org.newsgraph.eval;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.newsgraph.model.Span;
import org.newsgraph.read.Reason;

/** Reads gold files. Fields that it does not know are comments to it. */
public final class GoldReader {
    private GoldReader() {
    }

    /**
     * Reads a gold file.
     *
     * @throws GoldException where it cannot be read or lacks what it needs
     */
    public static Gold read(Path file) {
        return read(file.toString(), tree(file));
    }

    /** The file as it stands, for {@link GoldTexts#check}. */
    static JsonNode tree(Path file) {
        try {
            return new ObjectMapper().readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw new GoldException(file + ": is not JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new GoldException(file + ": cannot be read: " + Reason.of(e), e);
        }
    }

    static Gold read(String file, JsonNode root) {
        List<Gold.Article> articles = new ArrayList<>();
        root.path("articles").properties().forEach(entry -> articles.add(article(entry.getKey(), entry.getValue())));
        if (articles.isEmpty()) {
            throw new GoldException(file + ": holds no \"articles\"");
        }
        return new Gold(List.copyOf(articles), list(root.path("sparql"), GoldReader::question));
    }

    private static Gold.Article article(String id, JsonNode node) {
        JsonNode about = node.path("article");
        Gold.Text text = new Gold.Text(
                text(about, "file"), about.path("sha256").asText(), text(about, "bench"), text(about, "record"));
        return new Gold.Article(
                id, text, list(about.path("noise"), GoldReader::span), list(node.path("entities"), GoldReader::entity),
                list(node.path("statements"), GoldReader::statement), list(node.path("relations"), GoldReader::relation),
                list(
                        node.path("negatives"), negative -> new Gold.Negative(
                                negative.path("id").asText(), new Ranges(list(negative.path("spans"), GoldReader::span)))));
    }

    private static Gold.Entity entity(JsonNode node) {
        String id = node.path("id").asText();
        boolean optional = node.path("optional").asBoolean();
        return new Gold.Entity(
                id, node.path("type").asText(), text(node, "iso3166"),
                list(node.path("mentions"), mention -> mention(id, optional, mention)),
                list(node.path("roles"), GoldReader::role));
    }

    /** The second printing of a caption is optional: which of the two a reader keeps is its own affair. */
    private static Gold.Mention mention(String entity, boolean optional, JsonNode node) {
        List<Span> spans = new ArrayList<>(List.of(span(node)));
        spans.addAll(list(node.path("alt_spans"), GoldReader::span));
        return new Gold.Mention(
                entity, List.copyOf(spans), Gold.MentionKind.valueOf(node.path("kind").asText().toUpperCase(Locale.ROOT)),
                names(node.path("accept")), optional || node.path("optional").asBoolean()
                        || node.path("zone").asText().equals("duplicate-caption"));
    }

    private static Gold.Role role(JsonNode node) {
        Set<String> of = new LinkedHashSet<>(List.of(node.path("of").asText(Gold.NOBODY)));
        of.addAll(names(node.path("accept_of")));
        return new Gold.Role(node.path("role").asText(), of, node.path("optional").asBoolean());
    }

    private static Gold.Statement statement(JsonNode node) {
        Set<String> speakers = new LinkedHashSet<>(List.of(node.path("speaker").asText(Gold.NOBODY)));
        speakers.addAll(names(node.path("co_speakers")));
        speakers.addAll(names(node.path("accept_speaker")));
        String type = node.path("type").asText();
        Set<String> types = new LinkedHashSet<>(Set.of(type));
        types.addAll(names(node.path("accept_type")));
        List<Span> cues = new ArrayList<>(list(node.path("cue"), GoldReader::span));
        cues.addAll(list(node.path("cue_accept"), GoldReader::span));
        Optional.of(node.path("also_cue")).filter(GoldReader::isSpan).map(GoldReader::span).ifPresent(cues::add);
        return new Gold.Statement(
                node.path("id").asText(), type, types, List.copyOf(speakers), List.copyOf(cues),
                List.copyOf(names(node.path("addressees"))), contents(node), optionalSpan(node.path("time")),
                optionalSpan(node.path("time_inherited")), medium(node.path("medium")), node.path("status").asText("complete"),
                node.path("question").asBoolean(), text(node, "nested_in"), node.path("optional").asBoolean(),
                new Ranges(list(node.path("evidence"), GoldReader::span)));
    }

    private static List<Ranges> contents(JsonNode node) {
        Ranges content = new Ranges(list(node.path("content"), GoldReader::span));
        if (content.isEmpty()) {
            return List.of();
        }
        List<Ranges> contents = new ArrayList<>(List.of(content));
        node.path("content_accept").forEach(other -> contents.add(Ranges.of(span(other))));
        return List.copyOf(contents);
    }

    private static Optional<Gold.Medium> medium(JsonNode node) {
        if (!node.isObject()) {
            return Optional.empty();
        }
        String words = node.path("label").asText("") + " " + text(node, "id").orElse("");
        return Optional.of(new Gold.Medium(optionalSpan(node.path("span")), words.strip().toLowerCase(Locale.ROOT)));
    }

    private static Gold.Relation relation(JsonNode node) {
        JsonNode qualifiers = node.path("qualifiers");
        Set<String> types = new LinkedHashSet<>(names(node.path("relation")));
        types.addAll(names(qualifiers.path("accept_relation")));
        Set<String> subjects = new LinkedHashSet<>(names(node.path("subject")));
        subjects.addAll(names(qualifiers.path("accept_subject")));
        Set<String> objects = new LinkedHashSet<>(names(node.path("object")));
        objects.addAll(names(qualifiers.path("accept_object")));
        objects.addAll(names(qualifiers.path("target_accept")));
        return new Gold.Relation(
                node.path("id").asText(), List.copyOf(types), subjects, objects,
                !node.path("inferred").asBoolean() && !node.path("optional").asBoolean(),
                qualifiers.path("symmetric").asBoolean(), text(node, "asserted_by").orElse(Gold.NOBODY),
                new Ranges(list(node.path("evidence"), GoldReader::span)));
    }

    private static Gold.Question question(JsonNode node) {
        return new Gold.Question(
                node.path("id").asText(), node.path("question").asText(), list(node.path("answers"), GoldReader::answer));
    }

    static Map<String, List<String>> answer(JsonNode node) {
        Map<String, List<String>> row = new LinkedHashMap<>();
        if (node.isObject()) {
            node.properties().forEach(field -> row.put(field.getKey(), List.copyOf(names(field.getValue()))));
        } else {
            row.put("answer", List.of(node.asText()));
        }
        return row;
    }

    /** One value or several; null is {@link Gold#NOBODY}, a missing field none at all. */
    private static Set<String> names(JsonNode node) {
        Set<String> names = new LinkedHashSet<>();
        if (node.isArray()) {
            node.forEach(one -> names.add(one.isNull() ? Gold.NOBODY : one.asText()));
        } else if (!node.isMissingNode()) {
            names.add(node.isNull() ? Gold.NOBODY : node.asText());
        }
        return names;
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).asText(null));
    }

    private static Optional<Span> optionalSpan(JsonNode node) {
        return Optional.of(node).filter(GoldReader::isSpan).map(GoldReader::span);
    }

    /** Whether a node has offsets; a headline outside the text has null ones. */
    static boolean isSpan(JsonNode node) {
        return node.path("start").isInt() && node.path("end").isInt();
    }

    static Span span(JsonNode node) {
        if (!isSpan(node)) {
            throw new GoldException("gold: no start and end in " + node);
        }
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> make) {
        List<T> list = new ArrayList<>();
        array.forEach(node -> list.add(make.apply(node)));
        return List.copyOf(list);
    }
}
