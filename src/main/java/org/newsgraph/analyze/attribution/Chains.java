package org.newsgraph.analyze.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Span;

/** Finds the chain that a phrase mentions. */
final class Chains {
    private record Place(Mention mention, CorefChain chain) {
    }

    private final Map<Integer, List<Place>> bySentence = new HashMap<>();
    private final TreeMap<Integer, List<Place>> byBegin = new TreeMap<>();
    private final List<CorefChain> chains;

    Chains(List<CorefChain> chains) {
        this.chains = chains;
        for (CorefChain chain : chains) {
            for (Mention mention : chain.mentions()) {
                Place place = new Place(mention, chain);
                bySentence.computeIfAbsent(mention.sentence(), key -> new ArrayList<>()).add(place);
                byBegin.computeIfAbsent(mention.span().begin(), key -> new ArrayList<>()).add(place);
            }
        }
    }

    /** Whether the article has chains at all. */
    boolean known() {
        return !chains.isEmpty();
    }

    CorefChain chain(int id) {
        return chains.get(id);
    }

    /** The chain that a phrase with this head word is a mention of: the longest mention around the head inside the phrase. */
    Optional<CorefChain> of(int sentence, Span head, Span phrase) {
        return bySentence.getOrDefault(sentence, List.of()).stream()
                .filter(place -> place.mention().span().contains(head) && headed(place.mention(), head))
                .max(Comparator.comparing((Place place) -> phrase.contains(place.mention().span()))
                        .thenComparingInt(place -> place.mention().span().length()))
                .map(Place::chain)
                .or(() -> namedIn(sentence, phrase));
    }

    /** The person whose name ends a run of nouns: "Utah governor Ann Lee". */
    Optional<CorefChain> personAtEnd(int sentence, Span run) {
        return bySentence.getOrDefault(sentence, List.of()).stream()
                .filter(place -> place.mention() instanceof Mention.Named && place.chain().type() == EntityType.PERSON
                        && run.contains(place.mention().span()) && place.mention().span().end() == run.end())
                .findFirst().map(Place::chain);
    }

    /** A person named in the phrase, where the tree takes the title for its head. */
    private Optional<CorefChain> namedIn(int sentence, Span phrase) {
        return bySentence.getOrDefault(sentence, List.of()).stream()
                .filter(place -> place.mention() instanceof Mention.Named && phrase.contains(place.mention().span())
                        && place.mention().span().end() == phrase.end() && place.chain().type() == EntityType.PERSON)
                .findFirst().map(Place::chain);
    }

    private static boolean headed(Mention mention, Span head) {
        return !(mention instanceof Mention.Nominal nominal) || nominal.head().overlaps(head);
    }

    /** The chains that these spans are about: those mentioned otherwise than by "I" or "my", in text order. */
    List<Integer> about(List<Span> spans) {
        Set<Integer> found = new LinkedHashSet<>();
        for (Span span : spans) {
            byBegin.subMap(span.begin(), span.end()).values().forEach(places -> places.stream()
                    .filter(place -> place.mention().span().end() <= span.end()
                            && !(place.mention() instanceof Mention.Pronominal pronoun && pronoun.person() == 1
                                    && !pronoun.plural()))
                    .forEach(place -> found.add(place.chain().id())));
        }
        return List.copyOf(found);
    }

    /** The chains mentioned inside these spans, in text order. */
    List<Integer> in(List<Span> spans) {
        Set<Integer> found = new LinkedHashSet<>();
        for (Span span : spans) {
            byBegin.subMap(span.begin(), span.end()).values().forEach(places -> places.stream()
                    .filter(place -> place.mention().span().end() <= span.end())
                    .forEach(place -> found.add(place.chain().id())));
        }
        return List.copyOf(found);
    }
}
