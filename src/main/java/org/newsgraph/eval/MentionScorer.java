package org.newsgraph.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Scores mentions by kind, and whether each pronoun and nominal is in the chain of what it refers to. */
final class MentionScorer {
    private final Gold.Article gold;
    private final Prediction prediction;
    private final Alignment alignment;
    private final Scores scores;

    MentionScorer(Gold.Article gold, Prediction prediction, Alignment alignment, Scores scores) {
        this.gold = gold;
        this.prediction = prediction;
        this.alignment = alignment;
        this.scores = scores;
    }

    void score() {
        for (Gold.MentionKind kind : Gold.MentionKind.values()) {
            String name = kind.name().toLowerCase(java.util.Locale.ROOT) + "s";
            kind(kind, "mentions/" + name);
        }
        linked(Gold.MentionKind.NOMINAL, "mentions/nominals in the right chain");
        linked(Gold.MentionKind.PRONOUN, "mentions/pronouns in the right chain");
    }

    /** A pair of a found and a gold mention, with what they share. */
    private record Pair(int found, int gold, double share) {
    }

    /** One gold mention for each span: the gold gives some spans to two entities, a finder finds them once. */
    private List<Gold.Mention> goldOf(Gold.MentionKind kind) {
        Map<Ranges, Gold.Mention> bySpan = new LinkedHashMap<>();
        gold.entities().stream().flatMap(entity -> entity.mentions().stream()).filter(mention -> mention.kind() == kind)
                .forEach(mention -> bySpan.merge(mention.ranges(), mention, (a, b) -> a.optional() ? b : a));
        return List.copyOf(bySpan.values());
    }

    /** Exact matches are paired first, then the others by what they share; each mention counts once. */
    private void kind(Gold.MentionKind kind, String measure) {
        List<Gold.Mention> wanted = goldOf(kind);
        List<Prediction.Place> found = prediction.places().stream().filter(place -> place.kind() == kind)
                .collect(Collectors.collectingAndThen(Collectors.toCollection(ArrayList::new), MentionScorer::once));
        Set<Integer> usedFound = new HashSet<>();
        Set<Integer> usedGold = new HashSet<>();
        int exact = 0;
        int overlap = 0;
        int optional = 0;
        for (Pair pair : pairs(found, wanted)) {
            if (usedFound.contains(pair.found) || usedGold.contains(pair.gold)) {
                continue;
            }
            usedFound.add(pair.found);
            usedGold.add(pair.gold);
            if (wanted.get(pair.gold).optional()) {
                optional++;
            } else {
                overlap++;
                exact += pair.share == 1 ? 1 : 0;
            }
        }
        int required = (int) wanted.stream().filter(mention -> !mention.optional()).count();
        scores.put(measure + " exact", new Score.Match(exact, found.size() - optional, required));
        scores.put(measure + " overlap", new Score.Match(overlap, found.size() - optional, required));
        if (kind == Gold.MentionKind.NAME) {
            report(measure, wanted, usedGold, found, usedFound);
        }
    }

    private static List<Prediction.Place> once(List<Prediction.Place> places) {
        Set<Ranges> seen = new HashSet<>();
        return places.stream().filter(place -> seen.add(place.ranges())).toList();
    }

    private static List<Pair> pairs(List<Prediction.Place> found, List<Gold.Mention> wanted) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            for (int j = 0; j < wanted.size(); j++) {
                Ranges place = found.get(i).ranges();
                double share = wanted.get(j).spans().stream().mapToDouble(span -> Ranges.of(span).dice(place)).max().orElse(0);
                if (share > 0) {
                    pairs.add(new Pair(i, j, share));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.share).thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found));
        return pairs;
    }

    /** Only names are listed: the gold has the nominals of what it annotates, not every noun phrase. */
    private void report(String measure, List<Gold.Mention> wanted, Set<Integer> usedGold, List<Prediction.Place> found,
            Set<Integer> usedFound) {
        for (int j = 0; j < wanted.size(); j++) {
            if (!usedGold.contains(j) && !wanted.get(j).optional()) {
                scores.missing(measure, prediction.words().text(wanted.get(j).ranges()) + " (" + wanted.get(j).entity() + ")");
            }
        }
        for (int i = 0; i < found.size(); i++) {
            if (!usedFound.contains(i)) {
                scores.spurious(measure, prediction.words().text(found.get(i).ranges()), found.get(i).ranges());
            }
        }
    }

    /** Share of the gold's mentions of one kind that are found and stand in a chain that is their entity. */
    private void linked(Gold.MentionKind kind, String measure) {
        int right = 0;
        int of = 0;
        List<Prediction.Place> places = prediction.places().stream().filter(place -> place.kind() == kind).toList();
        for (Gold.Entity entity : gold.entities()) {
            for (Gold.Mention mention : entity.mentions()) {
                if (mention.kind() == kind && !mention.optional()) {
                    of++;
                    right += places.stream().anyMatch(place -> linked(place, mention)) ? 1 : 0;
                }
            }
        }
        scores.put(measure, new Score.Share(right, of));
    }

    private boolean linked(Prediction.Place place, Gold.Mention mention) {
        return alignment.gold(place).contains(mention)
                && alignment.is(place.chain(), List.of(mention.entity()), mention.ranges());
    }
}
