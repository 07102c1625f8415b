package org.newsgraph.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Asserter;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.CodePoints;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.Evidence;
import org.newsgraph.model.FoundBy;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.OffsetMap;
import org.newsgraph.model.Relation;
import org.newsgraph.model.RoleHeld;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Source;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** One article on its way to JSON. */
final class Encoder {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final AnalyzedArticle analyzed;
    private final boolean withTokens;
    private final CodePoints clean;
    private final CodePoints raw;

    Encoder(AnalyzedArticle analyzed, boolean withTokens) {
        this.analyzed = analyzed;
        this.withTokens = withTokens;
        clean = new CodePoints(analyzed.article().text().text());
        raw = new CodePoints(analyzed.article().text().raw());
    }

    ObjectNode encode() {
        var text = analyzed.article().text();
        ObjectNode node = NODES.objectNode().put("newsgraph", ArticleJson.VERSION);
        node.put("key", analyzed.article().key()).put("source", analyzed.article().source());
        node.set("metadata", metadata(analyzed.article().metadata()));
        node.put("text", text.text()).put("raw", text.raw());
        text.zones().forEach(zone -> list(node, "zones").addObject().put("kind", word(zone.kind()))
                .set("clean", offsets(clean.of(zone.span()))));
        text.map().pieces().forEach(piece -> list(node, "map").add(piece(piece)));
        text.noise().forEach(noise -> list(node, "noise").addObject().put("rule", noise.rule())
                .put("words", noise.raw().of(text.raw())).set("raw", offsets(raw.of(noise.raw()))));
        analyzed.sentences().forEach(sentence -> list(node, "sentences").add(sentence(sentence)));
        analyzed.quotations().forEach(quotation -> {
            ObjectNode one = stretch(list(node, "quotations").addObject(), quotation.span());
            one.set("content", stretch(quotation.content()));
            flag(one, "closed", quotation.closed());
            flag(one, "continued", quotation.continued());
            flag(one, "nested", quotation.nested());
        });
        analyzed.chains().forEach(chain -> list(node, "chains").add(chain(chain)));
        analyzed.times().forEach(time -> foundBy(stretch(list(node, "times").addObject(), time.span())
                .put("sentence", time.sentence()).put("value", time.value()).put("precision", word(time.precision())),
                time.foundBy()));
        analyzed.statements().forEach(statement -> list(node, "statements").add(statement(statement)));
        analyzed.relations().forEach(relation -> list(node, "relations").add(relation(relation)));
        analyzed.roles().forEach(role -> list(node, "roles").add(role(role)));
        return node;
    }

    private static ObjectNode metadata(Metadata metadata) {
        ObjectNode node = NODES.objectNode();
        text(node, "title", metadata.title());
        text(node, "published", metadata.published().map(Object::toString));
        text(node, "updated", metadata.updated());
        text(node, "publisher", metadata.publisher());
        metadata.authors().forEach(author -> list(node, "authors").add(author));
        text(node, "url", metadata.url());
        return node.put("language", metadata.language());
    }

    private ArrayNode piece(OffsetMap.Piece piece) {
        int cleanBegin = clean.of(piece.clean());
        int rawBegin = raw.of(piece.raw());
        return NODES.arrayNode().add(cleanBegin).add(clean.of(piece.clean() + piece.cleanLength()) - cleanBegin).add(rawBegin)
                .add(raw.of(piece.raw() + piece.rawLength()) - rawBegin);
    }

    private ObjectNode sentence(Sentence sentence) {
        ObjectNode node = stretch(sentence.span()).put("zone", word(sentence.zone())).put("paragraph", sentence.paragraph());
        if (withTokens) {
            for (Token token : sentence.tokens()) {
                Span span = clean.of(token.span());
                list(node, "tokens").addArray().add(span.begin()).add(span.end()).add(token.form()).add(token.tag())
                        .add(token.lemma());
            }
        }
        return node;
    }

    private ObjectNode chain(CorefChain chain) {
        ObjectNode node = NODES.objectNode().put("name", chain.name()).put("type", word(chain.type()));
        flag(node, "named", chain.named());
        text(node, "country", chain.country());
        node.put("gender", word(chain.gender()));
        chain.links().forEach(link -> list(node, "mentions").add(mention(link)));
        return node;
    }

    private ObjectNode mention(CorefChain.Link link) {
        Mention mention = link.mention();
        ObjectNode node = stretch(mention.span()).put("sentence", mention.sentence()).put("type", word(mention.type()));
        switch (mention) {
            case Mention.Named named -> {
                node.put("form", "name").put("as", word(named.as())).put("gender", word(named.gender()));
                text(node, "country", named.country());
            }
            case Mention.Nominal nominal -> {
                node.put("form", "nominal").put("gender", word(nominal.gender())).set("head", stretch(nominal.head()));
                flag(node, "plural", nominal.plural());
            }
            case Mention.Pronominal pronoun -> {
                node.put("form", "pronoun").put("gender", word(pronoun.gender())).put("person", pronoun.person());
                flag(node, "plural", pronoun.plural());
            }
        }
        return foundBy(node.put("link", link.rule()), mention.foundBy());
    }

    private ObjectNode statement(Attribution statement) {
        ObjectNode node = NODES.objectNode().put("type", word(statement.type()));
        switch (statement.source()) {
            case Source.Chain chain -> node.set("source", stretch(chain.span()).put("chain", chain.chain()));
            case Source.Unnamed unnamed -> node.set("source", stretch(unnamed.span()));
            case Source.Unstated unstated -> {
            }
        }
        statement.cues().forEach(cue -> list(node, "cues").add(stretch(cue)));
        node.put("cueLemma", statement.cueLemma());
        statement.content().forEach(piece -> list(node, "content").add(stretch(piece)));
        statement.addressees().forEach(addressee -> list(node, "addressees").add(addressee));
        statement.medium().ifPresent(medium -> node.set("medium", stretch(medium.span()).put("kind", medium.kind())));
        number(node, "place", statement.place());
        number(node, "when", statement.when());
        statement.about().forEach(about -> list(node, "about").add(about));
        statement.stances().forEach(
                stance -> number(list(node, "stances").addObject().put("type", stance.type()), "target", stance.target()));
        node.put("status", word(statement.status()));
        flag(node, "question", statement.question());
        number(node, "nestedIn", statement.nestedIn());
        number(node, "continues", statement.continues());
        number(node, "answers", statement.answers());
        return foundBy(node, statement.foundBy());
    }

    private ObjectNode relation(Relation relation) {
        ObjectNode node = NODES.objectNode().put("type", relation.type());
        number(node, "subject", relation.subject());
        number(node, "object", relation.object());
        if (!relation.qualifiers().isEmpty()) {
            ObjectNode qualifiers = node.putObject("qualifiers");
            relation.qualifiers().forEach((name, value) -> {
                ObjectNode one = stretch(value.span());
                number(one, "chain", value.chain());
                qualifiers.set(name, one);
            });
        }
        number(node, "when", relation.when());
        node.put("polarity", word(relation.polarity())).put("modality", word(relation.modality()));
        return tail(node, relation.assertedBy(), relation.evidence(), relation.confidence(), relation.foundBy());
    }

    private ObjectNode role(RoleHeld role) {
        ObjectNode node = NODES.objectNode().put("holder", role.holder()).put("title", role.title());
        number(node, "of", role.of());
        text(node, "country", role.country());
        node.put("status", role.status().label());
        number(node, "when", role.when());
        return tail(node, role.assertedBy(), role.evidence(), role.confidence(), role.foundBy());
    }

    private ObjectNode tail(ObjectNode node, Asserter asserter, Evidence evidence, double confidence, FoundBy foundBy) {
        switch (asserter) {
            case Asserter.Narrator narrator -> {
            }
            case Asserter.Statement statement -> node.putObject("assertedBy").put("statement", statement.attribution());
            case Asserter.Party party -> node.putObject("assertedBy").put("chain", party.chain());
        }
        ObjectNode words = node.putObject("evidence").put("sentence", evidence.sentence());
        evidence.subject().ifPresent(span -> words.set("subject", stretch(span)));
        words.set("trigger", stretch(evidence.trigger()));
        evidence.object().ifPresent(span -> words.set("object", stretch(span)));
        return foundBy(node.put("confidence", confidence), foundBy);
    }

    private ObjectNode stretch(Span span) {
        return stretch(NODES.objectNode(), span);
    }

    private ObjectNode stretch(ObjectNode node, Span span) {
        node.set("clean", offsets(clean.of(span)));
        ArrayNode ranges = node.putArray("raw");
        analyzed.article().text().map().raw(span).forEach(range -> ranges.add(offsets(raw.of(range))));
        return node.put("words", analyzed.words(span));
    }

    private static ArrayNode offsets(Span span) {
        return NODES.arrayNode().add(span.begin()).add(span.end());
    }

    private static ObjectNode foundBy(ObjectNode node, FoundBy foundBy) {
        node.putArray("foundBy").add(foundBy.component()).add(foundBy.rule()).add(foundBy.version());
        return node;
    }

    private static ArrayNode list(ObjectNode node, String name) {
        return node.withArray("/" + name);
    }

    private static void text(ObjectNode node, String name, Optional<String> value) {
        value.ifPresent(text -> node.put(name, text));
    }

    private static void number(ObjectNode node, String name, Optional<Integer> value) {
        value.ifPresent(number -> node.put(name, number));
    }

    private static void flag(ObjectNode node, String name, boolean value) {
        if (value) {
            node.put(name, true);
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
