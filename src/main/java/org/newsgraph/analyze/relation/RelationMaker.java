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
import org.newsgraph.model.Evidence;
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
    private final Map<Key, Relation> made = new LinkedHashMap<>();

    RelationMaker(FactualityReader factuality, Statements statements, ClauseTimes times, List<CorefChain> chains) {
        this.factuality = factuality;
        this.statements = statements;
        this.times = times;
        this.chains = chains;
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
            keep(passage, rule, match, match.filler("subject").map(RelationMaker::qualifier), how, by);
        }
    }

    private void keep(
            Passage passage, RelationRule rule, Match match, Optional<Relation.Qualifier> subject, Factuality how, Asserter by) {
        Optional<Relation.Qualifier> object = match.filler("object").map(RelationMaker::qualifier);
        Optional<Integer> subjectChain = subject.flatMap(Relation.Qualifier::chain);
        Optional<Integer> objectChain = object.flatMap(Relation.Qualifier::chain);
        boolean same = subjectChain.isPresent() && subjectChain.equals(objectChain);
        boolean overlap = subject.isPresent() && object.isPresent() && subject.get().span().equals(object.get().span());
        if (subjectChain.isEmpty() && objectChain.isEmpty() || same || overlap) {
            return;
        }
        Polarity polarity = rule.polarity().orElse(how.polarity());
        Modality modality = rule.modality().orElse(how.modality());
        Relation relation = new Relation(rule.type(), subjectChain, objectChain, qualifiers(passage, match),
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
