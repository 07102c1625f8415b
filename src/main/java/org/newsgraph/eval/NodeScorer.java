package org.newsgraph.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.EntityType;

/** Scores the nodes that chains become: one for each person named, one for each country, and the governments. */
final class NodeScorer {
    private final Gold.Article gold;
    private final Prediction prediction;
    private final Alignment alignment;
    private final Scores scores;
    private final Ranges noise;

    NodeScorer(Gold.Article gold, Prediction prediction, Alignment alignment, Scores scores) {
        this.gold = gold;
        this.prediction = prediction;
        this.alignment = alignment;
        this.scores = scores;
        this.noise = new Ranges(gold.noise());
    }

    void score() {
        people();
        countries();
        governments();
    }

    /**
     * A person is one node where all found names of the person are in exactly one chain, and that chain holds no name of another
     * person. Nameless persons (a spokesperson) count elsewhere, as speakers and in relations.
     */
    private void people() {
        List<Gold.Entity> people = gold.entities().stream().filter(entity -> entity.isPerson() && entity.named()).toList();
        Set<Integer> merged = merged();
        int right = 0;
        int missing = 0;
        int split = 0;
        for (Gold.Entity person : people) {
            Set<Integer> nodes = nodes(person);
            missing += nodes.isEmpty() ? 1 : 0;
            split += nodes.size() > 1 ? 1 : 0;
            if (nodes.size() == 1 && !merged.containsAll(nodes)) {
                right++;
            } else if (nodes.isEmpty()) {
                scores.missing("people/one node", person.id());
            } else {
                scores.wrong("people/one node", person.id() + " is " + names(nodes), Ranges.none());
            }
        }
        scores.put("people/one node", new Score.Share(right, people.size()));
        scores.put("people/missing", new Score.Count(missing));
        scores.put("people/split", new Score.Count(split));
        scores.put("people/merged chains", new Score.Count(merged.size()));
        invented();
    }

    private Set<Integer> nodes(Gold.Entity person) {
        return prediction.places().stream().filter(place -> alignment.names(place, person.id())).map(Prediction.Place::chain)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Chains with names of two persons of the gold, optional ones included. */
    private Set<Integer> merged() {
        Set<Integer> merged = new LinkedHashSet<>();
        for (CorefChain chain : prediction.article().chains()) {
            long persons = gold.entities().stream().filter(Gold.Entity::isPerson)
                    .filter(person -> prediction.places(chain.id()).stream()
                            .anyMatch(place -> alignment.names(place, person.id())))
                    .count();
            if (persons > 1) {
                merged.add(chain.id());
                scores.wrong("people/merged chains", names(Set.of(chain.id())), Ranges.none());
            }
        }
        return merged;
    }

    /** A named chain of type person none of whose names touches a mention of a person in the gold. */
    private void invented() {
        int invented = 0;
        int inNoise = 0;
        for (CorefChain chain : prediction.article().chains()) {
            List<Prediction.Place> names = named(chain.id());
            if (chain.type() != EntityType.PERSON || names.isEmpty() || names.stream().anyMatch(this::touchesPerson)) {
                continue;
            }
            boolean noisy = names.stream().allMatch(place -> place.ranges().within(noise));
            String measure = noisy ? "people/invented in noise" : "people/invented";
            scores.spurious(measure, names(Set.of(chain.id())), names.get(0).ranges());
            invented += noisy ? 0 : 1;
            inNoise += noisy ? 1 : 0;
        }
        scores.put("people/invented", new Score.Count(invented));
        scores.put("people/invented in noise", new Score.Count(inNoise));
    }

    private List<Prediction.Place> named(int chain) {
        return prediction.places(chain).stream().filter(place -> place.kind() == Gold.MentionKind.NAME).toList();
    }

    private boolean touchesPerson(Prediction.Place place) {
        return alignment.on(place.ranges()).stream()
                .anyMatch(mention -> alignment.entity(mention.entity()).filter(Gold.Entity::isPerson).isPresent());
    }

    private String names(Set<Integer> chains) {
        return chains.stream().map(
                chain -> named(chain).stream().map(place -> prediction.words().text(place.ranges())).distinct()
                        .collect(Collectors.joining("; ", "{", "}")))
                .collect(Collectors.joining(" + "));
    }

    /**
     * A country is right where exactly one chain of type country has its code and that chain is it. Every other chain of type
     * country that is not an optional country of the gold is false.
     */
    private void countries() {
        List<Gold.Entity> countries = gold.entities().stream().filter(entity -> entity.type().equals("Country")).toList();
        Set<Integer> excused = new HashSet<>();
        int right = 0;
        int required = 0;
        for (Gold.Entity country : countries) {
            List<CorefChain> chains = countryChains().stream().filter(chain -> chain.country().equals(country.iso())).toList();
            if (!country.named()) {
                chains.forEach(chain -> excused.add(chain.id()));
                continue;
            }
            required++;
            if (chains.size() == 1 && alignment.is(chains.get(0).id(), List.of(country.id()), Ranges.none())) {
                right++;
            } else {
                scores.missing("countries", country.id() + " (" + chains.size() + " chains)");
            }
        }
        List<CorefChain> found = countryChains().stream().filter(chain -> !excused.contains(chain.id())).toList();
        scores.put("countries", new Score.Match(right, found.size(), required));
        found.stream().filter(chain -> countries.stream().noneMatch(country -> country.iso().equals(chain.country())))
                .forEach(chain -> scores.spurious("countries", chain.name(), named(chain.id()).stream().findFirst()
                        .map(Prediction.Place::ranges).orElse(Ranges.none())));
    }

    private List<CorefChain> countryChains() {
        return prediction.article().chains().stream()
                .filter(chain -> chain.type() == EntityType.COUNTRY && !prediction.places(chain.id()).isEmpty()).toList();
    }

    /**
     * A government is right where the names that the gold gives it, or its nominals where it has no name, are found, and all
     * found ones stand in chains that are it, or what their lists of accepted entities allow.
     */
    private void governments() {
        int right = 0;
        List<Gold.Entity> governments = gold.entities().stream()
                .filter(entity -> entity.type().equals("Organisation") && entity.id().matches(".*-(government|administration)"))
                .toList();
        for (Gold.Entity government : governments) {
            if (isRight(government)) {
                right++;
            } else {
                scores.missing("governments", government.id());
            }
        }
        scores.put("governments", new Score.Share(right, governments.size()));
    }

    private boolean isRight(Gold.Entity government) {
        Gold.MentionKind kind = government.named() ? Gold.MentionKind.NAME : Gold.MentionKind.NOMINAL;
        List<Prediction.Place> places = new ArrayList<>();
        for (Prediction.Place place : prediction.places()) {
            Optional<Gold.Mention> mention = alignment.gold(place).stream()
                    .filter(one -> one.entity().equals(government.id()) && one.kind() == kind).findFirst();
            if (mention.isPresent() && place.kind() == kind) {
                if (!alignment.is(place.chain(), List.of(government.id()), mention.get().ranges())) {
                    return false;
                }
                places.add(place);
            }
        }
        return !places.isEmpty();
    }
}
