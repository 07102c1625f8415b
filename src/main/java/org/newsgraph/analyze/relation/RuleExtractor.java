package org.newsgraph.analyze.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.model.Attributed;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Extracted;
import org.newsgraph.model.Relation;
import org.newsgraph.model.RoleHeld;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.rules.Match;
import org.newsgraph.rules.Passage;

/** Applies the rules sentence by sentence. Thread-safe. */
final class RuleExtractor implements RelationExtractor {
    private final RuleBook book;

    RuleExtractor(RuleBook book) {
        this.book = book;
    }

    @Override
    public Extracted extract(CleanText text, List<Sentence> sentences, Attributed attributed, List<TimeExpression> times) {
        Statements statements = new Statements(sentences, attributed.statements());
        ClauseTimes clauseTimes = new ClauseTimes(sentences, times);
        RelationMaker relations = new RelationMaker(book.factuality(), statements, clauseTimes, attributed.chains());
        Bodies bodies = new Bodies(text, attributed.chains());
        RoleMaker roles = new RoleMaker(book.offices(), statements, clauseTimes, bodies);
        for (Passage passage : Passages.of(sentences, attributed.chains(), book.clauseWords())) {
            for (RelationRule rule : book.relations().candidates(passage)) {
                for (Match match : rule.pattern().matches(passage)) {
                    relations.add(passage, rule, match);
                }
            }
            for (RoleRule rule : book.roles().candidates(passage)) {
                rule.pattern().matches(passage).forEach(match -> roles.add(passage, rule, match));
            }
        }
        return new Extracted(inOrder(relations.made()),
                new RoleCountries(book.offices(), attributed.chains(), bodies).complete(roles.made()));
    }

    private static List<Relation> inOrder(List<Relation> relations) {
        List<Relation> sorted = new ArrayList<>(relations);
        sorted.sort(Comparator.comparing((Relation relation) -> relation.evidence().trigger()).thenComparing(Relation::type));
        return sorted;
    }

    /** In text order of their titles. */
    static List<RoleHeld> rolesInOrder(List<RoleHeld> roles) {
        List<RoleHeld> sorted = new ArrayList<>(roles);
        sorted.sort(Comparator.comparing((RoleHeld role) -> role.evidence().trigger()).thenComparing(RoleHeld::holder));
        return sorted;
    }
}
