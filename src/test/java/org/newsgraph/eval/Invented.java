package org.newsgraph.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Article;
import org.newsgraph.model.Asserter;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.CleanText;
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

/** An invented article, its gold, and findings about it that a test makes right or wrong. */
final class Invented {
    /** Starts outside the basic plane, so that code points and UTF-16 units differ. */
    static final String TEXT = "😀 Ann Lee, the foreign minister of Peru, met Boris Kroll in Lima. “We must leave,” Ms Lee told reporters"
            + " on Monday. Kroll said Peru would pay. She left. ADVERT Joe Doe";

    private static final FoundBy BY = new FoundBy("test", "by-hand", "1");

    final List<CorefChain> chains = new ArrayList<>();
    final List<Attribution> statements = new ArrayList<>();
    final List<Relation> relations = new ArrayList<>();
    final List<RoleHeld> roles = new ArrayList<>();

    /** The findings that the gold wants, to the letter. */
    static Invented perfect() {
        Invented made = new Invented();
        made.chain(EntityType.PERSON, "Ann Lee", name("Ann Lee"), name("Ms Lee"), pronoun("She"));
        made.chain(EntityType.PERSON, "Boris Kroll", name("Boris Kroll"), name("Kroll said"));
        made.chain(EntityType.COUNTRY, "Peru", name("Peru, met"), name("Peru would"));
        made.chain(EntityType.GROUP, "reporters", nominal("reporters"));
        made.direct(0);
        made.indirect(1);
        made.relation("meetsWith", 0, 1);
        made.role(0, "foreign minister", 2);
        return made;
    }

    /** The span of these words; of "Kroll said", "Peru, met" and the like, of the name in them alone. */
    static Span at(String words) {
        int begin = TEXT.indexOf(words);
        String name = words.replaceAll("^(Kroll|Peru|Lee)( said|, met| would|, the)$", "$1");
        return new Span(begin, begin + name.length());
    }

    /** The same in code points: one less than in UTF-16 units, for the first character is a pair. */
    static Span inGold(String words) {
        return new Span(at(words).begin() - 1, at(words).end() - 1);
    }

    static Mention name(String words) {
        Optional<String> country = words.startsWith("Peru") ? Optional.of("PE") : Optional.empty();
        return new Mention.Named(at(words), 0, EntityType.OTHER, MentionedAs.NAME, country, Gender.UNKNOWN, BY);
    }

    static Mention nominal(String words) {
        return new Mention.Nominal(at(words), 0, EntityType.GROUP, at(words), true, Gender.UNKNOWN, BY);
    }

    static Mention pronoun(String words) {
        return new Mention.Pronominal(at(words), 0, EntityType.PERSON, 3, false, Gender.UNKNOWN, BY);
    }

    void chain(EntityType type, String name, Mention... mentions) {
        boolean named = mentions[0] instanceof Mention.Named;
        Optional<String> country = type == EntityType.COUNTRY ? Optional.of("PE") : Optional.empty();
        chains.add(
                new CorefChain(
                        chains.size(), type, name, named, country, Gender.UNKNOWN,
                        List.of(mentions).stream().map(mention -> new CorefChain.Link(mention, "first")).toList()));
    }

    void direct(int speaker) {
        statement(
                Attribution.QuoteType.DIRECT, new Source.Chain(speaker, at("Ms Lee")), "told", "We must leave", List.of(3),
                Optional.of(0));
    }

    void indirect(int speaker) {
        statement(
                Attribution.QuoteType.INDIRECT, new Source.Chain(speaker, at("Kroll said")), "said", "Peru would pay", List.of(),
                Optional.empty());
    }

    void statement(Attribution.QuoteType type, Source source, String cue, String content, List<Integer> to,
            Optional<Integer> when) {
        statements.add(
                new Attribution(
                        statements.size(), type, source, List.of(at(cue)), cue, List.of(at(content)), to, Optional.empty(),
                        Optional.empty(), when, List.of(), List.of(), Attribution.ContentStatus.COMPLETE, false, Optional.empty(),
                        Optional.empty(), Optional.empty(), BY));
    }

    void relation(String type, int subject, int object) {
        Evidence evidence = new Evidence(0, Optional.empty(), at("met"), Optional.empty());
        relations.add(
                new Relation(
                        type, Optional.of(subject), Optional.of(object), Map.of(), Optional.empty(), Polarity.POSITIVE,
                        Modality.ASSERTED, new Asserter.Narrator(), evidence, 1, BY));
    }

    void role(int holder, String title, int of) {
        Evidence evidence = new Evidence(0, Optional.empty(), at("foreign minister"), Optional.empty());
        roles.add(
                new RoleHeld(
                        holder, title, Optional.of(of), Optional.empty(), RoleHeld.RoleStatus.CURRENT, Optional.empty(),
                        new Asserter.Narrator(), evidence, 1, BY));
    }

    AnalyzedArticle article() {
        TimeExpression monday = new TimeExpression(
                at("on Monday"), 0, "XXXX-WXX-1", TimeExpression.Precision.DAY, BY);
        Article article = new Article("0123456789abcdef", "test", CleanText.untouched(TEXT), Metadata.unknown());
        return new AnalyzedArticle(article, List.of(), List.of(), chains, List.of(monday), statements, relations, roles);
    }

    Scores scores() {
        return GoldEvaluation.score(gold(), TEXT, article());
    }

    static Gold.Article gold() {
        Gold.Text text = new Gold.Text(Optional.empty(), "", Optional.empty(), Optional.empty());
        List<Gold.Mention> ofAnn = new ArrayList<>(wanted("ann-lee", Gold.MentionKind.NAME, "Ann Lee", "Ms Lee"));
        ofAnn.addAll(wanted("ann-lee", Gold.MentionKind.PRONOUN, "She"));
        Gold.Entity ann = new Gold.Entity(
                "ann-lee", "Person", Optional.empty(), ofAnn, List.of(new Gold.Role("foreign minister", Set.of("peru"), false)));
        Gold.Entity boris = entity(
                "boris-kroll", "Person", wanted("boris-kroll", Gold.MentionKind.NAME, "Boris Kroll", "Kroll said"));
        Gold.Entity peru = entity("peru", "Country", wanted("peru", Gold.MentionKind.NAME, "Peru, met", "Peru would"));
        Gold.Entity reporters = entity("reporters", "Group", wanted("reporters", Gold.MentionKind.NOMINAL, "reporters"));
        return new Gold.Article(
                "1", text, List.of(inGold("ADVERT Joe Doe")), List.of(ann, boris, peru, reporters),
                List.of(
                        statement("s-1", "direct", "ann-lee", "told", "We must leave", List.of("reporters"), "on Monday"),
                        statement("s-2", "indirect", "boris-kroll", "said", "Peru would pay", List.of(), null)),
                List.of(
                        new Gold.Relation(
                                "r-1", List.of("meetsWith"), Set.of("ann-lee"), Set.of("boris-kroll"), true, false, "narrator",
                                Ranges.of(inGold("met Boris Kroll")))),
                List.of(new Gold.Negative("n-1", Ranges.of(inGold("Joe Doe")))));
    }

    private static Gold.Statement statement(String id, String type, String speaker, String cue, String content,
            List<String> to, String time) {
        return new Gold.Statement(
                id, type, Set.of(type), List.of(speaker), List.of(inGold(cue)), to, List.of(Ranges.of(inGold(content))),
                Optional.ofNullable(time).map(Invented::inGold), Optional.empty(), Optional.empty(), "complete", false,
                Optional.empty(), false, Ranges.none());
    }

    private static List<Gold.Mention> wanted(String entity, Gold.MentionKind kind, String... words) {
        return List.of(words).stream().map(word -> new Gold.Mention(entity, List.of(inGold(word)), kind, Set.of(), false))
                .toList();
    }

    private static Gold.Entity entity(String id, String type, List<Gold.Mention> mentions) {
        Optional<String> iso = type.equals("Country") ? Optional.of("PE") : Optional.empty();
        return new Gold.Entity(id, type, iso, mentions, List.of());
    }
}
