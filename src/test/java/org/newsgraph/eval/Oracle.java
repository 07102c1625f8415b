package org.newsgraph.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Relation;
import org.newsgraph.model.RoleHeld;
import org.newsgraph.model.Source;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;

/** Finds exactly what the gold has: the analyser that must score a hundred. */
final class Oracle {
    private static final FoundBy BY = new FoundBy("test", "gold", "1");

    private final Gold.Article gold;
    private final String raw;
    private final CodePoints codePoints;
    private final Map<String, Integer> chains = new HashMap<>();
    private final List<TimeExpression> times = new ArrayList<>();

    Oracle(Gold.Article gold, String raw) {
        this.gold = gold;
        this.raw = raw;
        this.codePoints = new CodePoints(raw);
    }

    AnalyzedArticle analyze() {
        List<CorefChain> made = new ArrayList<>();
        for (Gold.Entity entity : gold.entities()) {
            List<CorefChain.Link> links = entity.mentions().stream()
                    .map(mention -> new CorefChain.Link(mention(entity, mention), "gold")).toList();
            if (!links.isEmpty()) {
                chains.put(entity.id(), made.size());
                boolean named = links.stream().anyMatch(link -> link.mention() instanceof Mention.Named);
                made.add(
                        new CorefChain(
                                made.size(), type(entity), entity.id(), named, entity.iso(), Gender.UNKNOWN, links));
            }
        }
        List<RoleHeld> roles = new ArrayList<>();
        gold.entities().forEach(entity -> entity.roles().forEach(role -> roles.add(role(entity, role))));
        Article article = new Article("0123456789abcdef", "gold", CleanText.untouched(raw), Metadata.unknown());
        return new AnalyzedArticle(
                article, List.of(), List.of(), made, times, statements(), gold.relations().stream()
                        .filter(relation -> !relation.types().get(0).equals("holdsRole")).map(this::relation).toList(),
                roles);
    }

    private static EntityType type(Gold.Entity entity) {
        return EntityType.valueOf(entity.type().toUpperCase(Locale.ROOT));
    }

    private Span span(Span span) {
        return codePoints.units(span);
    }

    private List<Span> spans(List<Span> spans) {
        return spans.stream().map(this::span).toList();
    }

    private Mention mention(Gold.Entity entity, Gold.Mention mention) {
        Span span = span(mention.spans().get(0));
        return switch (mention.kind()) {
            case NAME ->
                new Mention.Named(span, 0, type(entity), MentionedAs.NAME, entity.iso(), Gender.UNKNOWN, BY);
            case NOMINAL -> new Mention.Nominal(span, 0, type(entity), span, false, Gender.UNKNOWN, BY);
            case PRONOUN -> new Mention.Pronominal(span, 0, type(entity), 3, false, Gender.UNKNOWN, BY);
        };
    }

    private List<Attribution> statements() {
        List<String> ids = gold.statements().stream().map(Gold.Statement::id).toList();
        List<Attribution> statements = new ArrayList<>();
        for (Gold.Statement wanted : gold.statements()) {
            Source source = wanted.hasSpeaker()
                    ? new Source.Chain(chains.get(wanted.speakers().get(0)), new Span(0, 1))
                    : new Source.Unstated();
            Optional<Attribution.Medium> medium = wanted.medium()
                    .map(one -> new Attribution.Medium(one.words(), span(one.span().orElse(new Span(0, 1)))));
            statements.add(
                    new Attribution(
                            statements.size(), Attribution.QuoteType.valueOf(wanted.type().toUpperCase(Locale.ROOT)), source,
                            spans(wanted.cues()), "", wanted.hasContent() ? spans(wanted.contents().get(0).pieces()) : List.of(),
                            wanted.addressees().stream().map(chains::get).toList(), medium, Optional.empty(),
                            wanted.time().map(this::time), List.of(), List.of(),
                            Attribution.ContentStatus.valueOf(wanted.status().toUpperCase(Locale.ROOT).replace('-', '_')),
                            wanted.question(), wanted.nestedIn().map(ids::indexOf), Optional.empty(), Optional.empty(), BY));
        }
        return statements;
    }

    private int time(Span span) {
        times.add(new TimeExpression(span(span), 0, "XXXX", TimeExpression.Precision.VAGUE, BY));
        return times.size() - 1;
    }

    private Optional<Integer> chain(Set<String> ids) {
        return Optional.ofNullable(chains.get(ids.iterator().next()));
    }

    private Relation relation(Gold.Relation wanted) {
        return new Relation(
                wanted.types().get(0), chain(wanted.subjects()), chain(wanted.objects()), Map.of(), Optional.empty(),
                Polarity.POSITIVE, Modality.ASSERTED, by(wanted), evidence(wanted.evidence().pieces().get(0)), 1, BY);
    }

    private Asserter by(Gold.Relation wanted) {
        return wanted.by().equals("narrator") ? new Asserter.Narrator() : party(wanted.by());
    }

    private Asserter party(String id) {
        return id.equals(Gold.NOBODY) ? new Asserter.Statement(nobodys()) : new Asserter.Party(chains.get(id));
    }

    private int nobodys() {
        List<Gold.Statement> statements = gold.statements();
        return statements.indexOf(statements.stream().filter(one -> !one.hasSpeaker()).findFirst().orElseThrow());
    }

    private RoleHeld role(Gold.Entity entity, Gold.Role role) {
        return new RoleHeld(
                chains.get(entity.id()), role.title(), chain(role.of()), Optional.empty(), RoleHeld.RoleStatus.CURRENT,
                Optional.empty(), new Asserter.Narrator(), evidence(entity.mentions().get(0).spans().get(0)), 1, BY);
    }

    private Evidence evidence(Span span) {
        return new Evidence(0, Optional.empty(), span(span), Optional.empty());
    }
}
