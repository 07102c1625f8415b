package org.newsgraph.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which chain is which entity of the gold.
 *
 * <p>
 * Each found mention is held against the gold mention that it shares most with (Dice over characters; between equals one of the
 * same kind). A chain is an entity where more than half of its names are that entity's; a chain without names goes by its
 * nominals, one without those by its pronouns. Types and names of chains play no part, so a wrong type does not hide a right
 * chain.
 */
final class Alignment {
    private final Map<String, Gold.Entity> entities = new LinkedHashMap<>();
    private final List<Gold.Mention> mentions;
    private final Map<Prediction.Place, List<Gold.Mention>> best = new HashMap<>();
    private final Map<Integer, Set<String>> chains = new HashMap<>();
    private final Prediction prediction;

    Alignment(Gold.Article gold, Prediction prediction) {
        this.prediction = prediction;
        gold.entities().forEach(entity -> entities.put(entity.id(), entity));
        mentions = gold.entities().stream().flatMap(entity -> entity.mentions().stream()).toList();
        for (Prediction.Place place : prediction.places()) {
            best.put(place, best(place));
        }
        prediction.article().chains().forEach(chain -> chains.put(chain.id(), vote(prediction.places(chain.id()))));
    }

    /** The gold mentions that a found one is held against; several where the gold gives one span to several entities. */
    List<Gold.Mention> gold(Prediction.Place place) {
        return best.get(place);
    }

    /** The entities that a chain is; none where it is nothing of the gold. */
    Set<String> entities(int chain) {
        return chains.get(chain);
    }

    Optional<Gold.Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** Gold mentions of any entity on these words. */
    List<Gold.Mention> on(Ranges words) {
        return mentions.stream().filter(mention -> mention.ranges().overlaps(words)).toList();
    }

    /**
     * Whether a chain may stand for one of these entities. Where the gold names the entity, the chain must hold a name of it: a
     * pronoun that nothing was linked to is no answer to "who". A mention's list of accepted entities counts where the mention
     * stands in the evidence, or, if the evidence has no mention of the entity, anywhere in the article.
     */
    boolean is(int chain, Collection<String> wanted, Ranges evidence) {
        return wanted.stream().anyMatch(id -> is(chain, id, evidence));
    }

    private boolean is(int chain, String wanted, Ranges evidence) {
        Gold.Entity entity = entities.get(wanted);
        if (entity == null) {
            return false;
        }
        if (chains.get(chain).contains(wanted)) {
            return !entity.named() || prediction.places(chain).stream().anyMatch(place -> names(place, wanted));
        }
        List<Gold.Mention> near = entity.mentions().stream().filter(mention -> mention.ranges().overlaps(evidence)).toList();
        return (near.isEmpty() ? entity.mentions() : near).stream().flatMap(mention -> mention.accept().stream())
                .anyMatch(chains.get(chain)::contains);
    }

    /** Whether a found mention is a name and held against a name of this entity. */
    boolean names(Prediction.Place place, String entity) {
        return place.kind() == Gold.MentionKind.NAME && best.get(place).stream()
                .anyMatch(mention -> mention.kind() == Gold.MentionKind.NAME && mention.entity().equals(entity));
    }

    private List<Gold.Mention> best(Prediction.Place place) {
        double most = 0;
        List<Gold.Mention> found = new ArrayList<>();
        for (Gold.Mention mention : mentions) {
            double sameKind = mention.kind() == place.kind() ? 1e-6 : 0;
            double share = mention.spans().stream().mapToDouble(span -> Ranges.of(span).dice(place.ranges())).max().orElse(0);
            if (share == 0 || share + sameKind < most) {
                continue;
            }
            if (share + sameKind > most) {
                found.clear();
                most = share + sameKind;
            }
            found.add(mention);
        }
        return List.copyOf(found);
    }

    private Set<String> vote(List<Prediction.Place> places) {
        for (Gold.MentionKind kind : Gold.MentionKind.values()) {
            List<Prediction.Place> voters = places.stream().filter(place -> place.kind() == kind).toList();
            if (!voters.isEmpty()) {
                return majority(voters);
            }
        }
        return Set.of();
    }

    private Set<String> majority(List<Prediction.Place> voters) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (Prediction.Place voter : voters) {
            Set<String> choice = new LinkedHashSet<>();
            best.get(voter).forEach(mention -> choice.add(mention.entity()));
            choice.forEach(entity -> votes.merge(entity, 1, Integer::sum));
        }
        Set<String> winners = new LinkedHashSet<>();
        votes.forEach((entity, count) -> {
            if (2 * count > voters.size()) {
                winners.add(entity);
            }
        });
        return winners;
    }
}
