package org.newsgraph.model;

import java.util.List;
import java.util.Optional;

/**
 * All mentions of one thing in one article, singletons included.
 *
 * @param id its place in {@link AnalyzedArticle#chains()}, counted from 0
 * @param name the best name the article gives it: the fullest proper name, else the words of its first nominal
 * @param named whether the article names it at all
 * @param country ISO 3166-1 alpha-2: of the country itself, or the one that an organisation, group or office belongs to
 * @param links in text order of their mentions
 */
public record CorefChain(
        int id, EntityType type, String name, boolean named, Optional<String> country, Gender gender, List<Link> links) {

    /**
     * A mention and why it is in the chain.
     *
     * @param rule name of the sieve that linked it, {@code first} for the first mention
     */
    public record Link(Mention mention, String rule) {
    }

    public CorefChain {
        links = List.copyOf(links);
        if (links.isEmpty()) {
            throw new IllegalArgumentException("a chain without mentions: " + name);
        }
    }

    public List<Mention> mentions() {
        return links.stream().map(Link::mention).toList();
    }
}
