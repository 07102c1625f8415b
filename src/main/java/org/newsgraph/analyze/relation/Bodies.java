package org.newsgraph.analyze.relation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;

/** Bodies that bear the name of the one at their head: "the Lee campaign", "Lee's administration". */
final class Bodies {
    private static final Set<String> KINDS = Set.of("campaign", "administration", "government", "transition");

    private final List<CorefChain> chains;
    private final Map<String, Integer> byName = new TreeMap<>();

    Bodies(CleanText text, List<CorefChain> chains) {
        this.chains = chains;
        for (CorefChain chain : chains) {
            if (chain.type() == EntityType.ORGANISATION || chain.type() == EntityType.COUNTRY) {
                for (Mention mention : chain.mentions()) {
                    place(mention.span().of(text.text()).toLowerCase(Locale.ROOT), chain);
                }
            }
        }
    }

    private void place(String words, CorefChain chain) {
        int last = words.lastIndexOf(' ');
        if (last > 0 && KINDS.contains(words.substring(last + 1))) {
            String before = words.substring(words.lastIndexOf(' ', last - 1) + 1, last).replaceAll("['’]s?$", "");
            byName.putIfAbsent(before + " " + words.substring(last + 1), chain.id());
        }
    }

    /** The chain of this person's campaign, administration and so on, by the first word of a title. */
    Optional<Integer> of(int person, String title) {
        return Optional.ofNullable(byName.get(surname(person) + " " + title.toLowerCase(Locale.ROOT).split(" ")[0]));
    }

    /** The country whose government bears this person's name. */
    Optional<String> country(int person) {
        return Optional.ofNullable(byName.get(surname(person) + " administration"))
                .or(() -> Optional.ofNullable(byName.get(surname(person) + " government")))
                .flatMap(chain -> chains.get(chain).country());
    }

    private String surname(int person) {
        String name = chains.get(person).name().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
