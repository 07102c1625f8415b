package org.newsgraph.analyze.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.model.Attributed;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Sentence;
import org.newsgraph.rules.Explanation;
import org.newsgraph.rules.Match;
import org.newsgraph.rules.Miss;
import org.newsgraph.rules.Passage;

/** Runs the rules and tells what each did. Thread-safe. */
final class RuleExplainer implements RelationExplainer {
    private record Stopped(WordedRule rule, Miss miss) {
    }

    private final RuleBook book;

    RuleExplainer(RuleBook book) {
        this.book = book;
    }

    @Override
    public List<Explanation> explain(CleanText text, List<Sentence> sentences, Attributed attributed) {
        return Passages.of(sentences, attributed.chains(), book.clauseWords()).stream()
                .map(passage -> explain(text, passage)).toList();
    }

    private Explanation explain(CleanText text, Passage passage) {
        List<WordedRule> rules = new ArrayList<>(book.relations().candidates(passage));
        rules.addAll(book.roles().candidates(passage));
        List<Explanation.Fired> fired = new ArrayList<>();
        List<Stopped> stopped = new ArrayList<>();
        for (WordedRule rule : rules) {
            List<Match> matches = rule.pattern().matches(passage);
            matches.forEach(match -> fired.add(fired(text, passage, rule, match)));
            if (matches.isEmpty()) {
                rule.pattern().nearestMiss(passage).ifPresent(miss -> stopped.add(new Stopped(rule, miss)));
            }
        }
        stopped.sort(Comparator.comparingInt((Stopped each) -> each.miss().matched()).reversed());
        return new Explanation(passage.sentence().index(), fired, stopped.stream().map(each -> missed(passage, each)).toList());
    }

    private static Explanation.Fired fired(CleanText text, Passage passage, WordedRule rule, Match match) {
        List<String> slots = new ArrayList<>();
        match.fillers().forEach((slot, filler) -> slots.add(slot + "=" + filler.mention().span().of(text.text())));
        match.stretches().forEach((name, part) -> slots.add(name + "=" + passage.words(part.first(), part.last())));
        return new Explanation.Fired(rule.foundBy().rule(), passage.token(match.trigger()).span(), List.copyOf(slots));
    }

    private static Explanation.Missed missed(Passage passage, Stopped stopped) {
        return new Explanation.Missed(stopped.rule().foundBy().rule(), passage.token(stopped.miss().token()).span(),
                stopped.miss().reason());
    }
}
