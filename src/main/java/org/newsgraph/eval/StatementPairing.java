package org.newsgraph.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.Attribution;

/**
 * Which found statement is which statement of the gold. Two belong together where the words of their contents overlap by half or
 * more (Dice); statements without content where their cues meet. Each is in one pair at most; the best overlap is paired first,
 * and of equal ones (a statement inside a statement) the pair whose cues meet.
 */
final class StatementPairing {
    static final double SAME_CONTENT = 0.5;
    private static final double CUE_BONUS = 0.25;

    private record Pair(int gold, int found, double weight) {
    }

    private final List<Gold.Statement> gold;
    private final Prediction prediction;
    private final List<Attribution> found;
    private final Map<Integer, Integer> foundOf = new HashMap<>();
    private final Map<Integer, Integer> goldOf = new HashMap<>();

    StatementPairing(Gold.Article article, Prediction prediction) {
        this.gold = article.statements();
        this.prediction = prediction;
        this.found = prediction.article().statements().stream().filter(this::inRaw).toList();
        for (Pair pair : pairs()) {
            if (!foundOf.containsKey(pair.gold) && !goldOf.containsKey(pair.found)) {
                foundOf.put(pair.gold, pair.found);
                goldOf.put(pair.found, pair.gold);
            }
        }
    }

    /** Statements of a headline from beside the text have no place in the gold. */
    private boolean inRaw(Attribution statement) {
        return !prediction.content(statement).isEmpty() || !prediction.raw(statement.cues()).isEmpty();
    }

    /** The found statements that stand in the raw text. */
    List<Attribution> found() {
        return found;
    }

    Optional<Attribution> found(Gold.Statement statement) {
        return Optional.ofNullable(foundOf.get(gold.indexOf(statement))).map(found::get);
    }

    Optional<Gold.Statement> gold(Attribution statement) {
        return Optional.ofNullable(goldOf.get(found.indexOf(statement))).map(gold::get);
    }

    /** The overlap of the contents, against the best of the gold's readings. */
    double overlap(Gold.Statement wanted, Attribution statement) {
        BitSet content = prediction.words().in(prediction.content(statement));
        return wanted.contents().stream().mapToDouble(other -> Words.dice(prediction.words().in(other), content)).max().orElse(0);
    }

    /** A gold statement, paired or not, whose content holds at least half of the words of this found one. */
    Optional<Gold.Statement> holding(Attribution statement) {
        BitSet content = prediction.words().in(prediction.content(statement));
        return gold.stream().filter(wanted -> wanted.contents().stream().anyMatch(other -> halfIn(content, other))).findFirst();
    }

    private boolean halfIn(BitSet content, Ranges whole) {
        return !content.isEmpty() && 2 * Words.shared(prediction.words().in(whole), content) >= content.cardinality();
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                double weight = weight(gold.get(g), found.get(f));
                if (weight > 0) {
                    pairs.add(new Pair(g, f, weight));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.weight).thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found));
        return pairs;
    }

    private double weight(Gold.Statement wanted, Attribution statement) {
        boolean cuesMeet = new Ranges(wanted.cues()).overlaps(prediction.raw(statement.cues()));
        if (!wanted.hasContent() && statement.content().isEmpty()) {
            return cuesMeet ? 1 : 0;
        }
        double overlap = overlap(wanted, statement);
        return overlap < SAME_CONTENT ? 0 : overlap + (cuesMeet ? CUE_BONUS : 0);
    }
}
