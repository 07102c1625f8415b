package org.newsgraph.analyze.relation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;

/**
 * The country that an article is at home in, from what it names: countries and their people, places, parties and bodies of state.
 * An office without a country ("the president") is that country's.
 */
final class HomeCountry {
    /** What one chain may weigh, so that one name often repeated does not decide alone. */
    private static final int MOST = 4;
    private static final int LEAST = 3;
    private static final double SHARE = 0.6;

    private HomeCountry() {
    }

    /** The country that has most of the evidence, where one clearly has. */
    static Optional<String> of(List<CorefChain> chains) {
        Map<String, Integer> evidence = new TreeMap<>();
        for (CorefChain chain : chains) {
            if (speaks(chain)) {
                int named = (int) chain.mentions().stream().filter(Mention.Named.class::isInstance).count();
                evidence.merge(chain.country().get(), Math.min(named, MOST), Integer::sum);
            }
        }
        int all = evidence.values().stream().mapToInt(Integer::intValue).sum();
        return evidence.entrySet().stream()
                .filter(each -> each.getValue() >= LEAST && each.getValue() > SHARE * all).map(Map.Entry::getKey).findFirst();
    }

    private static boolean speaks(CorefChain chain) {
        return chain.country().isPresent() && chain.named() && chain.type() != EntityType.PERSON;
    }
}
