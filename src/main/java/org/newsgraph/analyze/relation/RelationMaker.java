package org.newsgraph.analyze.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.model.Asserter;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Evidence;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Relation;
import org.newsgraph.model.Source;
import org.newsgraph.model.Span;
import org.newsgraph.rules.Filler;
import org.newsgraph.rules.Match;
import org.newsgraph.rules.Passage;

/** Makes relations of matches: who asserts them, how, when; one for each pair of arguments in a sentence. */
final class RelationMaker {
    private record Key(
            int sentence, String type, Optional<Integer> subject, Optional<Integer> object, Polarity polarity, Modality modality,
            Asserter by) {
    }

    private final FactualityReader factuality;
    private final Statements statements;
    private final ClauseTimes times;
    private final List<CorefChain> chains;
    private final Map<String, Integer> countries = new TreeMap<>();
    private final Map<Key, Relation> made = new LinkedHashMap<>();

    RelationMaker(FactualityReader factuality, Statements statements, ClauseTimes times, List<CorefChain> chains) {
        this.factuality = factuality;
        this.statements = statements;
        this.times = times;
        this.chains = chains;
        for (CorefChain chain : chains) {
            if (chain.type() == EntityType.COUNTRY && chain.named()) {
                chain.country().ifPresent(code -> countries.putIfAbsent(code, chain.id()));
            }
        }
    }

    List<Relation> made() {
        return List.copyOf(made.values());
    }

    void add(Passage passage, RelationRule rule, Match match) {
        Span trigger = passage.token(match.trigger()).span();
        Optional<Attribution> around = statements.around(passage.sentence().index(), trigger);
        Factuality how = factuality.read(passage, match.trigger());
        if (rule.bySpeaker()) {
            around.flatMap(Statements::speaker).ifPresent(speaker -> {
                Relation.Qualifier subject = new Relation.Qualifier(speaker.span(), Optional.of(speaker.chain()));
                keep(passage, rule, match, Optional.of(subject), Factuality.PLAIN, statements.reporter(around.get()));
            });
        } else if (!how.open()) {
            Asserter by = around.<Asserter>map(each -> new Asserter.Statement(each.id())).orElse(new Asserter.Narrator());
            keep(passage, rule, match, filler(passage, rule, match, "subject").map(RelationMaker::qualifier), how, by);
        }
    }

    private static Optional<Filler> filler(Passage passage, RelationRule rule, Match match, String slot) {
        return rule.self().filter(slot::equals).isPresent() ? passage.at(match.trigger()) : match.filler(slot);
    }

    private void keep(
            Passage passage, RelationRule rule, Match match, Optional<Relation.Qualifier> subject, Factuality how, Asserter by) {
        Optional<Relation.Qualifier> place = filler(passage, rule, match, "object").map(RelationMaker::qualifier);
        Optional<Relation.Qualifier> object = rule.toCountry() ? place.map(this::country) : place;
        Optional<Integer> subjectChain = subject.flatMap(Relation.Qualifier::chain);
        Optional<Integer> objectChain = object.flatMap(Relation.Qualifier::chain);
        if (rule.sameCountry() && abroad(subjectChain, objectChain)) {
            return;
        }
        boolean same = subjectChain.isPresent() && subjectChain.equals(objectChain);
        boolean overlap = subject.isPresent() && object.isPresent() && subject.get().span().equals(object.get().span());
        if (subject.filter(this::unresolved).isPresent() || place.filter(this::unresolved).isPresent()) {
            return;
        }
        boolean selfless = rule.self().isPresent() && (subjectChain.isEmpty() || objectChain.isEmpty());
        if (subjectChain.isEmpty() && objectChain.isEmpty() || same || overlap || selfless) {
            return;
        }
        Polarity polarity = rule.polarity().orElse(how.polarity());
        Modality modality = rule.modality().orElse(how.modality());
        Map<String, Relation.Qualifier> qualifiers = qualifiers(passage, match);
        place.filter(each -> !place.equals(object)).ifPresent(each -> qualifiers.putIfAbsent("at", each));
        Relation relation = new Relation(rule.type(), subjectChain, objectChain, qualifiers,
                times.of(passage.sentence(), match.trigger()), polarity, modality, by,
                new Evidence(passage.sentence().index(), subject.map(Relation.Qualifier::span),
                        passage.token(match.trigger()).span(), object.map(Relation.Qualifier::span)),
                rule.confidence(), rule.foundBy());
        boolean turned = rule.symmetric() && subjectChain.isPresent() && objectChain.isPresent()
                && subjectChain.get() > objectChain.get();
        made.merge(new Key(passage.sentence().index(), rule.type(), turned ? objectChain : subjectChain,
                turned ? subjectChain : objectChain, polarity, modality, by), relation,
                (one, other) -> other.confidence() > one.confidence() ? other : one);
    }

    /** A "who", "he" or "they" of whom the article says nothing else. */
    private boolean unresolved(Relation.Qualifier argument) {
        return chains.get(argument.chain().orElseThrow()).mentions().stream()
                .allMatch(mention -> mention instanceof Mention.Pronominal pronoun && pronoun.person() == 3);
    }

    private boolean abroad(Optional<Integer> one, Optional<Integer> other) {
        Optional<String> first = one.flatMap(chain -> chains.get(chain).country());
        Optional<String> second = other.flatMap(chain -> chains.get(chain).country());
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }

    /** The country of a town, where the article speaks of that country; else the town. */
    private Relation.Qualifier country(Relation.Qualifier place) {
        CorefChain chain = chains.get(place.chain().orElseThrow());
        Integer country = chain.type() == EntityType.PLACE ? chain.country().map(countries::get).orElse(null) : null;
        return country == null ? place : new Relation.Qualifier(place.span(), Optional.of(country));
    }

    private static Relation.Qualifier qualifier(Filler filler) {
        return new Relation.Qualifier(filler.mention().span(), Optional.of(filler.chain().id()));
    }

    private static Map<String, Relation.Qualifier> qualifiers(Passage passage, Match match) {
        Map<String, Relation.Qualifier> qualifiers = new TreeMap<>();
        match.fillers().forEach((slot, filler) -> {
            if (!slot.equals("subject") && !slot.equals("object")) {
                qualifiers.put(slot, qualifier(filler));
            }
        });
        match.stretches().forEach((name, stretch) -> qualifiers.put(name,
                new Relation.Qualifier(passage.sentence().span(stretch.first(), stretch.last()), Optional.empty())));
        return qualifiers;
    }
}
