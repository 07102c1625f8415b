package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Gender;
import org.newsgraph.resolve.Cluster;
import org.newsgraph.resolve.Countries;
import org.newsgraph.resolve.Folding;
import org.newsgraph.resolve.Resolver;

/** Writes the entities across articles, and for whom they speak. */
final class FusedEntities {
    private final Fusion fusion;
    private final Resolver resolver;
    private final Triples triples;

    FusedEntities(Fusion fusion, Resolver resolver) {
        this.fusion = fusion;
        this.resolver = resolver;
        triples = fusion.triples();
    }

    void write() {
        fusion.clusters().forEach(this::entity);
        triples.text(Vocabulary.NARRATOR, Terms.LABEL, "narrator");
        mentionedByCodeAlone();
        employers();
        fusion.facts().forEach(article -> article.phrases()
                .forEach(phrase -> triples.text(phrase.node(), Terms.LABEL, phrase.text(Terms.ANCHOR_OF))));
    }

    private void entity(Cluster cluster) {
        Node node = fusion.node(cluster);
        types(node, cluster.type());
        label(node, cluster.label());
        cluster.names().forEach(name -> {
            key(node, name);
            if (!name.equals(cluster.label())) {
                triples.text(node, Terms.ALT_LABEL, name);
            }
        });
        triples.add(node, Vocabulary.NAMED, Literals.truth(!cluster.path().isEmpty()));
        triples.text(node, Vocabulary.COUNTRY_CODE, cluster.country());
        if (cluster.gender() == Gender.FEMALE || cluster.gender() == Gender.MALE) {
            triples.word(node, Terms.GENDER, cluster.gender());
        }
        triples.number(node, Vocabulary.ARTICLE_COUNT, fusion.articles(cluster.members()));
        if (!cluster.path().isEmpty()) {
            cluster.members().forEach(local -> triples.add(NodeFactory.createURI(local), Vocabulary.RESOLVES_TO, node));
        }
        kind(node, cluster);
    }

    private void kind(Node node, Cluster cluster) {
        if (cluster.type() == EntityType.COUNTRY && cluster.path().startsWith("country/")) {
            codes(node, resolver.countries().of(cluster.country().orElseThrow()));
        } else if (cluster.type() == EntityType.PERSON && cluster.label().indexOf(' ') > 0 && !cluster.path().isEmpty()) {
            int last = cluster.label().lastIndexOf(' ');
            triples.text(node, Terms.GIVEN_NAME, cluster.label().substring(0, last));
            triples.text(node, Terms.FAMILY_NAME, cluster.label().substring(last + 1));
        }
        if (cluster.country().isPresent() && speaks(cluster)) {
            triples.add(node, Vocabulary.SPEAKS_FOR, fusion.iris().country(cluster.country().orElseThrow()));
        }
    }

    private boolean speaks(Cluster cluster) {
        return switch (cluster.type()) {
            case ORGANISATION -> cluster.government() || resolver.official(cluster.label());
            case GROUP -> resolver.official(cluster.label());
            case PERSON -> cluster.path().isEmpty() && resolver.official(cluster.label());
            case COUNTRY, PLACE, FACILITY, EVENT, OTHER -> false;
        };
    }

    private void types(Node node, EntityType type) {
        triples.add(node, Terms.TYPE, Entities.type(type));
        if (type == EntityType.PERSON) {
            triples.add(node, Terms.TYPE, Terms.FOAF_PERSON);
        }
    }

    private void label(Node node, String label) {
        triples.text(node, Terms.LABEL, label);
        triples.text(node, Terms.PREF_LABEL, label);
        key(node, label);
    }

    private void key(Node node, String name) {
        String key = Folding.fold(name);
        triples.text(node, Vocabulary.SEARCH_KEY, key.startsWith("the ") ? key.substring(4) : key);
    }

    private void codes(Node node, Countries.Country country) {
        notation(node, country.code(), Vocabulary.ISO_ALPHA_2);
        notation(node, country.alpha3(), Vocabulary.ISO_ALPHA_3);
        notation(node, country.numeric(), Vocabulary.ISO_NUMERIC);
        country.others().forEach(name -> key(node, name));
        key(node, country.code());
    }

    private void notation(Node node, String code, Node datatype) {
        if (!code.isEmpty()) {
            triples.add(node, Terms.NOTATION,
                    NodeFactory.createLiteralDT(code, TypeMapper.getInstance().getSafeTypeByName(datatype.getURI())));
        }
    }

    /** Countries that an office or statement names by code though no article mentions them by name. */
    private void mentionedByCodeAlone() {
        String start = fusion.iris().base() + "country/";
        List<Node> countries = new ArrayList<>();
        triples.graph().find().forEachRemaining(triple -> {
            if (triple.getObject().isURI() && triple.getObject().getURI().startsWith(start)) {
                countries.add(triple.getObject());
            }
        });
        for (Node node : countries) {
            if (!triples.graph().contains(node, Terms.TYPE, Node.ANY)) {
                var country = resolver.countries().of(node.getURI().substring(start.length()));
                types(node, EntityType.COUNTRY);
                label(node, country.name());
                triples.add(node, Vocabulary.NAMED, Literals.truth(true));
                triples.text(node, Vocabulary.COUNTRY_CODE, country.code());
                codes(node, country);
            }
        }
    }

    /** Who represents somebody speaks for them; who speaks for a body speaks for what the body speaks for. */
    private void employers() {
        triples.graph().find(Node.ANY, Vocabulary.relation("represents"), Node.ANY).toList()
                .forEach(one -> triples.add(one.getSubject(), Vocabulary.SPEAKS_FOR, one.getObject()));
        List<Node[]> through = new ArrayList<>();
        for (Node link : List.of(Vocabulary.SPEAKS_FOR, Vocabulary.relation("employedBy"))) {
            triples.graph().find(Node.ANY, link, Node.ANY).forEachRemaining(
                    one -> triples.graph().find(one.getObject(), Vocabulary.SPEAKS_FOR, Node.ANY).forEachRemaining(
                            body -> through.add(new Node[]{one.getSubject(), body.getObject()})));
        }
        through.stream().filter(pair -> !pair[0].equals(pair[1]))
                .forEach(pair -> triples.add(pair[0], Vocabulary.SPEAKS_FOR, pair[1]));
    }
}
