package org.newsgraph.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.model.Asserter;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.Evidence;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Relation;
import org.newsgraph.model.RoleHeld;
import org.newsgraph.model.Source;

/**
 * Scores relations by type, subject and object. Offices take part as {@code holdsRole}, as in the gold. Each relation is in one
 * pair at most, those whose words stand in the gold's evidence first; a second finding of a fact that the gold has is neither
 * right nor false, nor is one that the gold calls inferred or optional, nor what is found as denied, planned, demanded or negated
 * and is not in the gold.
 */
final class RelationScorer {
    /** What the measures of single types begin with. */
    static final String ONE_TYPE = "relations/";

    private static final String ALL = "relations";
    private static final String HOLDS_ROLE = "holdsRole";
    private static final Set<String> SYMMETRIC = Set
            .of("spouseOf", "siblingOf", "meetsWith", "cooperatesWith", "calls", "signsAgreementWith");

    /**
     * A found relation or office.
     *
     * @param claimed whether it is put forward as a fact by somebody
     */
    private record Fact(
            String type,
            Optional<Integer> subject,
            Optional<Integer> object,
            Optional<RoleHeld> role,
            boolean claimed,
            Asserter by,
            Evidence evidence,
            String rule) {
    }

    private record Pair(int gold, int found, double weight) {
    }

    private final Gold.Article gold;
    private final Prediction prediction;
    private final Alignment alignment;
    private final RoleScorer roles;
    private final Scores scores;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<Integer, Integer> factOf = new HashMap<>();
    private final Set<Integer> paired = new HashSet<>();

    RelationScorer(Gold.Article gold, Prediction prediction, Alignment alignment, RoleScorer roles, Scores scores) {
        this.gold = gold;
        this.prediction = prediction;
        this.alignment = alignment;
        this.roles = roles;
        this.scores = scores;
        prediction.article().relations().forEach(relation -> add(fact(relation)));
        prediction.article().roles().forEach(role -> add(fact(role)));
    }

    /** Facts of a headline from beside the text have no place in the gold. */
    private void add(Fact fact) {
        if (!place(fact).isEmpty()) {
            facts.add(fact);
        }
    }

    private static Fact fact(Relation relation) {
        boolean claimed = relation.polarity() == Polarity.POSITIVE
                && Set.of(Modality.ASSERTED, Modality.REPORTED, Modality.ALLEGED).contains(relation.modality());
        return new Fact(
                relation.type(), relation.subject(), relation.object(), Optional.empty(), claimed, relation.assertedBy(),
                relation.evidence(), relation.foundBy().rule());
    }

    private static Fact fact(RoleHeld role) {
        return new Fact(
                HOLDS_ROLE, Optional.of(role.holder()), role.of(), Optional.of(role), true, role.assertedBy(), role.evidence(),
                role.foundBy().rule());
    }

    void score() {
        pair();
        Map<String, Score> types = new TreeMap<>();
        Score all = new Score.Match(0, 0, 0);
        Score others = new Score.Match(0, 0, 0);
        for (Map.Entry<String, Score> type : byType().entrySet()) {
            types.put(ONE_TYPE + type.getKey(), type.getValue());
            all = Score.sum(all, type.getValue());
            others = type.getKey().equals(HOLDS_ROLE) ? others : Score.sum(others, type.getValue());
        }
        scores.put(ALL, all);
        scores.put("relations but holdsRole", others);
        scores.put("relations asserted by", asserters());
        types.forEach(scores::put);
    }

    private void pair() {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.relations().size(); g++) {
            for (int f = 0; f < facts.size(); f++) {
                if (same(gold.relations().get(g), facts.get(f))) {
                    boolean there = gold.relations().get(g).evidence().overlaps(place(facts.get(f)));
                    pairs.add(new Pair(g, f, (there ? 2 : 0) + (gold.relations().get(g).required() ? 1 : 0)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.weight).thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found));
        for (Pair pair : pairs) {
            if (!factOf.containsKey(pair.gold) && paired.add(pair.found)) {
                factOf.put(pair.gold, pair.found);
            }
        }
    }

    private Map<String, Score> byType() {
        Map<String, Score> types = new LinkedHashMap<>();
        for (int g = 0; g < gold.relations().size(); g++) {
            Gold.Relation wanted = gold.relations().get(g);
            if (wanted.required()) {
                int right = factOf.containsKey(g) ? 1 : 0;
                types.merge(wanted.types().get(0), new Score.Match(right, right, 1), Score::sum);
                if (right == 0) {
                    scores.missing(ALL,
                            wanted.id() + " " + String.join("|", wanted.subjects()) + " " + wanted.types().get(0) + " "
                                    + String.join("|", wanted.objects()));
                }
            }
        }
        Set<List<Object>> seen = new HashSet<>();
        for (int f = 0; f < facts.size(); f++) {
            Fact fact = facts.get(f);
            if (!paired.contains(f) && isFalse(fact) && seen.add(List.of(fact.type, fact.subject, fact.object))) {
                types.merge(fact.type, new Score.Match(0, 1, 0), Score::sum);
                scores.spurious(ALL, describe(fact), place(fact));
            }
        }
        return types;
    }

    private boolean isFalse(Fact fact) {
        return fact.claimed && gold.relations().stream().noneMatch(wanted -> same(wanted, fact))
                && fact.role.filter(roles::known).isEmpty();
    }

    private boolean same(Gold.Relation wanted, Fact fact) {
        if (!wanted.types().contains(fact.type)) {
            return false;
        }
        if (fact.role.isPresent()) {
            return is(wanted.subjects(), fact.subject, wanted) && roles.belongs(wanted.objects(), fact.role.get());
        }
        boolean straight = is(wanted.subjects(), fact.subject, wanted) && is(wanted.objects(), fact.object, wanted);
        boolean symmetric = wanted.symmetric() || SYMMETRIC.contains(fact.type);
        return straight || symmetric && is(wanted.subjects(), fact.object, wanted) && is(wanted.objects(), fact.subject, wanted);
    }

    private boolean is(Set<String> wanted, Optional<Integer> chain, Gold.Relation relation) {
        return chain.map(one -> alignment.is(one, wanted, relation.evidence())).orElse(wanted.contains(Gold.NOBODY));
    }

    /** Of the pairs, how many stand on the right word: the narrator's, or the speaker's that the gold names. */
    private Score.Share asserters() {
        int right = 0;
        int of = 0;
        for (Map.Entry<Integer, Integer> pair : factOf.entrySet()) {
            Gold.Relation wanted = gold.relations().get(pair.getKey());
            if (wanted.required()) {
                boolean isRight = asserts(wanted, facts.get(pair.getValue()).by);
                of++;
                right += isRight ? 1 : 0;
                if (!isRight) {
                    Fact fact = facts.get(pair.getValue());
                    scores.wrong("relations asserted by", wanted.id() + " by " + wanted.by() + ", not " + fact.by, Ranges.none());
                }
            }
        }
        return new Score.Share(right, of);
    }

    private boolean asserts(Gold.Relation wanted, Asserter by) {
        return switch (by) {
            case Asserter.Narrator narrator -> wanted.by().equals("narrator");
            case Asserter.Party party -> alignment.is(party.chain(), Set.of(wanted.by()), wanted.evidence());
            case Asserter.Statement statement -> {
                Attribution attribution = prediction.article().statements().get(statement.attribution());
                yield attribution.source() instanceof Source.Chain chain
                        ? alignment.is(chain.chain(), Set.of(wanted.by()), wanted.evidence())
                        : wanted.by().equals(Gold.NOBODY);
            }
        };
    }

    private Ranges place(Fact fact) {
        return prediction.raw(fact.evidence.trigger());
    }

    private String describe(Fact fact) {
        var sentences = prediction.article().sentences();
        String sentence = fact.evidence.sentence() < sentences.size()
                ? prediction.article().words(sentences.get(fact.evidence.sentence()).span()).replace('\n', ' ')
                : "";
        return fact.subject.map(prediction::name).orElse("?") + " " + fact.type + " "
                + fact.object.map(prediction::name).orElse("?") + " [" + fact.rule + "] in: " + sentence;
    }
}
