package org.newsgraph.rdf;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Gender;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionedAs;
import org.newsgraph.model.Span;
import org.newsgraph.resolve.Folding;

/** The entities of one article: a node for each chain that the graph speaks of. */
final class Entities {
    private final AnalyzedArticle article;
    private final Iris iris;
    private final Triples triples;
    private final Phrases phrases;
    private final Set<Integer> written = new HashSet<>();

    Entities(AnalyzedArticle article, Iris iris, Triples triples, Phrases phrases) {
        this.article = article;
        this.iris = iris;
        this.triples = triples;
        this.phrases = phrases;
    }

    /** The node of a chain; written when it is first asked for. */
    Node of(int chainId) {
        CorefChain chain = article.chain(chainId);
        Node node = iri(chain);
        if (written.add(chainId)) {
            write(node, chain);
        }
        return node;
    }

    /** Named by its first mention, so that no other entity of the article changes it. */
    private Node iri(CorefChain chain) {
        int begin = phrases.codePoint(chain.mentions().getFirst().span().begin());
        int end = phrases.codePoint(chain.mentions().getFirst().span().end());
        String slug = Iris.orHash(Folding.slug(chain.name()), chain.name());
        return iris.inArticle(article.article().key(), "entity=" + begin + "," + end + "," + slug);
    }

    private void write(Node node, CorefChain chain) {
        triples.add(node, Terms.TYPE, type(chain.type()));
        triples.text(node, Terms.LABEL, chain.name());
        triples.add(node, Vocabulary.NAMED, Literals.truth(chain.named()));
        triples.text(node, Vocabulary.COUNTRY_CODE, chain.country());
        if (chain.gender() == Gender.FEMALE || chain.gender() == Gender.MALE) {
            triples.word(node, Terms.GENDER, chain.gender());
        }
        for (Mention mention : chain.mentions()) {
            if (mention instanceof Mention.Named named) {
                triples.word(node, Vocabulary.MENTIONED_AS, named.as());
                String name = article.words(named.span()).replaceAll("\\s+", " ");
                if (named.as() == MentionedAs.NAME && !name.equals(chain.name())) {
                    triples.text(node, Terms.ALT_LABEL, name);
                }
            }
        }
        firstName(chain).ifPresent(span -> phrases.phrase(span, this));
    }

    private static Optional<Span> firstName(CorefChain chain) {
        return chain.mentions().stream().filter(Mention.Named.class::isInstance).map(Mention::span).findFirst();
    }

    static Node type(EntityType type) {
        return switch (type) {
            case PERSON -> Terms.PERSON;
            case COUNTRY -> Terms.COUNTRY;
            case ORGANISATION -> Terms.ORGANIZATION;
            case PLACE -> Terms.PLACE;
            case FACILITY -> Terms.FACILITY;
            case GROUP -> Terms.GROUP;
            case EVENT -> Terms.EVENT;
            case OTHER -> Vocabulary.THING;
        };
    }
}
