package org.newsgraph.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Article;
import org.newsgraph.model.Asserter;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.CodePoints;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Evidence;
import org.newsgraph.model.FoundBy;
import org.newsgraph.model.Gender;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionedAs;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Noise;
import org.newsgraph.model.OffsetMap;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Relation;
import org.newsgraph.model.RoleHeld;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Source;
import org.newsgraph.model.Span;
import org.newsgraph.model.Stance;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.Token;
import org.newsgraph.model.Zone;
import org.newsgraph.model.ZoneKind;

/** One article on its way from JSON. */
final class Decoder {
    private final JsonNode node;
    private final CodePoints clean;
    private final CodePoints raw;

    Decoder(JsonNode node) {
        this.node = node;
        clean = new CodePoints(required(node, "text").asText());
        raw = new CodePoints(required(node, "raw").asText());
    }

    AnalyzedArticle decode() {
        return new AnalyzedArticle(article(), indexed("sentences", this::sentence), indexed("quotations", this::quotation),
                indexed("chains", this::chain), indexed("times", this::time), indexed("statements", this::statement),
                indexed("relations", this::relation), indexed("roles", this::role));
    }

    private Article article() {
        List<Zone> zones = indexed("zones",
                (zone, i) -> new Zone(word(ZoneKind.class, zone, "kind"), clean.units(offsets(zone.path("clean")))));
        List<Noise> noise = indexed("noise",
                (one, i) -> new Noise(raw.units(offsets(one.path("raw"))), required(one, "rule").asText()));
        var text = new CleanText(node.get("text").asText(), node.get("raw").asText(), zones,
                new OffsetMap(indexed("map", this::piece)), noise);
        return new Article(required(node, "key").asText(), required(node, "source").asText(), text,
                metadata(node.path("metadata")));
    }

    private OffsetMap.Piece piece(JsonNode row, int index) {
        Span cleanPart = clean.units(new Span(row.path(0).asInt(), row.path(0).asInt() + row.path(1).asInt()));
        Span rawPart = raw.units(new Span(row.path(2).asInt(), row.path(2).asInt() + row.path(3).asInt()));
        return new OffsetMap.Piece(cleanPart.begin(), cleanPart.length(), rawPart.begin(), rawPart.length());
    }

    private static Metadata metadata(JsonNode node) {
        return new Metadata(text(node, "title"), text(node, "published").map(Decoder::date), text(node, "updated"),
                text(node, "publisher"), list(node.path("authors"), JsonNode::asText), text(node, "url"),
                node.path("language").asText("en"));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a date: " + text, e);
        }
    }

    private Sentence sentence(JsonNode node, int index) {
        List<Token> tokens = list(node.path("tokens"),
                token -> new Token(clean.units(new Span(token.path(0).asInt(), token.path(1).asInt())), token.path(2).asText(),
                        token.path(3).asText(), token.path(4).asText()));
        return new Sentence(index, span(node), word(ZoneKind.class, node, "zone"), node.path("paragraph").asInt(), tokens,
                Optional.empty());
    }

    private Quotation quotation(JsonNode node, int index) {
        return new Quotation(span(node), span(required(node, "content")), node.path("closed").asBoolean(),
                node.path("continued").asBoolean(), node.path("nested").asBoolean());
    }

    private CorefChain chain(JsonNode node, int id) {
        return new CorefChain(id, word(EntityType.class, node, "type"), required(node, "name").asText(),
                node.path("named").asBoolean(), text(node, "country"), word(Gender.class, node, "gender"),
                list(node.path("mentions"), link -> new CorefChain.Link(mention(link), required(link, "link").asText())));
    }

    private Mention mention(JsonNode node) {
        EntityType type = word(EntityType.class, node, "type");
        Gender gender = word(Gender.class, node, "gender");
        int sentence = node.path("sentence").asInt();
        boolean plural = node.path("plural").asBoolean();
        String form = required(node, "form").asText();
        return switch (form) {
            case "name" -> new Mention.Named(span(node), sentence, type, word(MentionedAs.class, node, "as"),
                    text(node, "country"), gender, foundBy(node));
            case "nominal" -> new Mention.Nominal(span(node), sentence, type, span(required(node, "head")), plural, gender,
                    foundBy(node));
            case "pronoun" -> new Mention.Pronominal(span(node), sentence, type, node.path("person").asInt(), plural, gender,
                    foundBy(node));
            default -> throw new IllegalArgumentException("not a mention form: " + form);
        };
    }

    private TimeExpression time(JsonNode node, int index) {
        return new TimeExpression(span(node), node.path("sentence").asInt(), required(node, "value").asText(),
                word(TimeExpression.Precision.class, node, "precision"), foundBy(node));
    }

    private Attribution statement(JsonNode node, int id) {
        Optional<Attribution.Medium> medium = Optional.ofNullable(node.get("medium"))
                .map(one -> new Attribution.Medium(required(one, "kind").asText(), span(one)));
        List<Stance> stances = list(node.path("stances"),
                stance -> new Stance(required(stance, "type").asText(), number(stance, "target")));
        return new Attribution(id, word(Attribution.QuoteType.class, node, "type"), source(node.get("source")),
                list(node.path("cues"), this::span), node.path("cueLemma").asText(), list(node.path("content"), this::span),
                list(node.path("addressees"), JsonNode::asInt), medium, number(node, "place"), number(node, "when"),
                list(node.path("about"), JsonNode::asInt), stances, word(Attribution.ContentStatus.class, node, "status"),
                node.path("question").asBoolean(), number(node, "nestedIn"), number(node, "continues"),
                number(node, "answers"), foundBy(node));
    }

    private Source source(JsonNode node) {
        if (node == null) {
            return new Source.Unstated();
        }
        return node.has("chain") ? new Source.Chain(node.get("chain").asInt(), span(node)) : new Source.Unnamed(span(node));
    }

    private Relation relation(JsonNode node, int index) {
        Map<String, Relation.Qualifier> qualifiers = new TreeMap<>();
        node.path("qualifiers").properties().forEach(entry -> qualifiers.put(entry.getKey(),
                new Relation.Qualifier(span(entry.getValue()), number(entry.getValue(), "chain"))));
        return new Relation(required(node, "type").asText(), number(node, "subject"), number(node, "object"), qualifiers,
                number(node, "when"), word(Polarity.class, node, "polarity"), word(Modality.class, node, "modality"),
                asserter(node.path("assertedBy")), evidence(required(node, "evidence")), node.path("confidence").asDouble(),
                foundBy(node));
    }

    private RoleHeld role(JsonNode node, int index) {
        return new RoleHeld(required(node, "holder").asInt(), required(node, "title").asText(), number(node, "of"),
                text(node, "country"), word(RoleHeld.RoleStatus.class, node, "status"), number(node, "when"),
                asserter(node.path("assertedBy")), evidence(required(node, "evidence")), node.path("confidence").asDouble(),
                foundBy(node));
    }

    private static Asserter asserter(JsonNode node) {
        if (node.has("statement")) {
            return new Asserter.Statement(node.get("statement").asInt());
        }
        return node.has("chain") ? new Asserter.Party(node.get("chain").asInt()) : new Asserter.Narrator();
    }

    private Evidence evidence(JsonNode node) {
        return new Evidence(node.path("sentence").asInt(), Optional.ofNullable(node.get("subject")).map(this::span),
                span(required(node, "trigger")), Optional.ofNullable(node.get("object")).map(this::span));
    }

    private Span span(JsonNode node) {
        return clean.units(offsets(required(node, "clean")));
    }

    private static Span offsets(JsonNode pair) {
        return new Span(pair.path(0).asInt(), pair.path(1).asInt());
    }

    private static FoundBy foundBy(JsonNode node) {
        JsonNode by = required(node, "foundBy");
        return new FoundBy(by.path(0).asText(), by.path(1).asText(), by.path(2).asText());
    }

    private static <T extends Enum<T>> T word(Class<T> type, JsonNode node, String name) {
        return Enum.valueOf(type, required(node, name).asText().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static JsonNode required(JsonNode node, String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            throw new IllegalArgumentException("an analysed article without the member '" + name + "'");
        }
        return value;
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).map(JsonNode::asText);
    }

    private static Optional<Integer> number(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).map(JsonNode::asInt);
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> each) {
        List<T> values = new ArrayList<>();
        array.forEach(one -> values.add(each.apply(one)));
        return values;
    }

    /** Reads an element that needs its place in the list. */
    private interface Indexed<T> {
        T read(JsonNode node, int index);
    }

    private <T> List<T> indexed(String name, Indexed<T> each) {
        List<T> values = new ArrayList<>();
        node.path(name).forEach(one -> values.add(each.read(one, values.size())));
        return values;
    }
}
