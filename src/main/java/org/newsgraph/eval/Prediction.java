package org.newsgraph.eval;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Span;

/** What was found in one article, led back to the code points of the raw text. */
final class Prediction {
    /** A mention of a chain at its place in the raw text. */
    record Place(int chain, Mention mention, Ranges ranges) {
        Gold.MentionKind kind() {
            return switch (mention) {
                case Mention.Named named -> Gold.MentionKind.NAME;
                case Mention.Nominal nominal -> Gold.MentionKind.NOMINAL;
                case Mention.Pronominal pronominal -> Gold.MentionKind.PRONOUN;
            };
        }
    }

    private final AnalyzedArticle article;
    private final Words words;
    private final List<Place> places = new ArrayList<>();

    Prediction(AnalyzedArticle article, Words words) {
        this.article = article;
        this.words = words;
        for (CorefChain chain : article.chains()) {
            for (Mention mention : chain.mentions()) {
                Ranges ranges = raw(mention.span());
                // a headline from beside the text stands nowhere in the raw text that the gold was made on
                if (!ranges.isEmpty()) {
                    places.add(new Place(chain.id(), mention, ranges));
                }
            }
        }
    }

    AnalyzedArticle article() {
        return article;
    }

    Words words() {
        return words;
    }

    /** All mentions of all chains. */
    List<Place> places() {
        return places;
    }

    List<Place> places(int chain) {
        return places.stream().filter(place -> place.chain == chain).toList();
    }

    Ranges raw(Span clean) {
        return new Ranges(article.article().text().map().raw(clean).stream().map(words::codePoints).toList());
    }

    Ranges raw(List<Span> clean) {
        return clean.stream().map(this::raw).reduce(Ranges.none(), Ranges::and);
    }

    Ranges content(Attribution statement) {
        return raw(statement.content());
    }

    /** Name of a chain, for lists of mistakes. */
    String name(int chain) {
        return article.chain(chain).name();
    }
}
