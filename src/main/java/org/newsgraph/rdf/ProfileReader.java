package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Gender;
import org.newsgraph.resolve.Folding;
import org.newsgraph.resolve.Profile;

/** Reads the profiles of an article's entities back from its graph. */
final class ProfileReader {
    private final String key;
    private final List<Finding> entities;
    private final Map<Node, Finding> byNode = new HashMap<>();
    private final Map<Node, Set<Profile.Office>> offices = new HashMap<>();
    private final Map<Node, Set<String>> partners = new HashMap<>();

    ProfileReader(String key, List<Finding> entities) {
        this.key = key;
        this.entities = entities;
        entities.forEach(entity -> byNode.put(entity.node(), entity));
    }

    List<Profile> read(List<Finding> reports, List<Finding> assertions, List<Finding> roles) {
        roles.forEach(this::office);
        reports.forEach(report -> report.one(Vocabulary.SPEAKER)
                .ifPresent(speaker -> report.all(Vocabulary.ADDRESSEE).forEach(to -> partner(speaker, to))));
        assertions.forEach(one -> one.one(Terms.SUBJECT)
                .ifPresent(subject -> one.one(Terms.OBJECT).ifPresent(object -> partner(subject, object))));
        List<Profile> profiles = new ArrayList<>();
        entities.forEach(entity -> profiles.add(profile(entity)));
        return List.copyOf(profiles);
    }

    private void office(Finding role) {
        String title = Folding.fold(role.text(Vocabulary.ROLE_TITLE));
        List<Node> of = role.all(Vocabulary.ROLE_OF);
        for (Node holder : role.all(Terms.MEMBER)) {
            Set<Profile.Office> held = offices.computeIfAbsent(holder, any -> new java.util.HashSet<>());
            of.forEach(body -> held.add(new Profile.Office(title, body(body))));
            if (of.isEmpty()) {
                held.add(new Profile.Office(title, ""));
            }
        }
    }

    private String body(Node node) {
        Finding entity = byNode.get(node);
        if (entity == null) {
            return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
        }
        boolean country = entity.is(Terms.COUNTRY) && !entity.text(Vocabulary.COUNTRY_CODE).isEmpty();
        return country ? entity.text(Vocabulary.COUNTRY_CODE) : Folding.fold(entity.text(Terms.LABEL));
    }

    private void partner(Node one, Node other) {
        name(other).ifPresent(name -> partners.computeIfAbsent(one, any -> new TreeSet<>()).add(name));
        name(one).ifPresent(name -> partners.computeIfAbsent(other, any -> new TreeSet<>()).add(name));
    }

    /** The folded name of a person who has a full one. */
    private Optional<String> name(Node node) {
        Finding entity = byNode.get(node);
        if (entity == null || !entity.is(Terms.PERSON) || !named(entity)) {
            return Optional.empty();
        }
        String name = Folding.fold(entity.text(Terms.LABEL)).replaceFirst("^(mr|mrs|ms|miss|dr|sir) ", "");
        return name.contains(" ") ? Optional.of(name) : Optional.empty();
    }

    private Profile profile(Finding entity) {
        Set<String> names = new TreeSet<>();
        if (named(entity)) {
            names.add(entity.text(Terms.LABEL));
        }
        entity.all(Terms.ALT_LABEL).forEach(label -> names.add(label.getLiteralLexicalForm()));
        String gender = entity.text(Terms.GENDER);
        List<String> guises = entity.all(Vocabulary.MENTIONED_AS).stream().map(Node::getLiteralLexicalForm).toList();
        return new Profile(entity.node().getURI(), key, type(entity), entity.text(Terms.LABEL), named(entity), names,
                entity.one(Vocabulary.COUNTRY_CODE).map(Node::getLiteralLexicalForm),
                gender.isEmpty() ? Gender.UNKNOWN : Gender.valueOf(gender.toUpperCase(Locale.ROOT)),
                !guises.isEmpty() && !guises.contains("name"), offices.getOrDefault(entity.node(), Set.of()),
                partners.getOrDefault(entity.node(), Set.of()));
    }

    private static boolean named(Finding entity) {
        return entity.text(Vocabulary.NAMED).equals("true");
    }

    private static EntityType type(Finding entity) {
        for (EntityType type : EntityType.values()) {
            if (entity.is(Entities.type(type))) {
                return type;
            }
        }
        return EntityType.OTHER;
    }
}
