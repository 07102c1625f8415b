package org.newsgraph.analyze.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.Coreference;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Gender;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionedAs;

/** Turns clusters into chains. */
final class ChainBuilder {
    private final Discourse discourse;

    ChainBuilder(Discourse discourse) {
        this.discourse = discourse;
    }

    Coreference build() {
        List<CorefChain> chains = new ArrayList<>();
        for (Cluster cluster : discourse.clusters()) {
            if (isKept(cluster)) {
                chains.add(chain(chains.size(), cluster));
            }
        }
        List<Mention.Pronominal> open = discourse.markables.stream()
                .filter(markable -> markable.pronoun().isPresent() && !markable.third())
                .map(markable -> (Mention.Pronominal) markable.mention())
                .toList();
        return new Coreference(chains, open);
    }

    /** Things that are no mentions, and what only stands for them, are left out; so is a lone "it". */
    private boolean isKept(Cluster cluster) {
        List<Markable> members = cluster.members.stream().map(discourse::at).toList();
        if (members.stream().anyMatch(member -> member.named() || member.nominal())) {
            return true;
        }
        return !cluster.hidden && members.stream().allMatch(Markable::third) && cluster.gender != Gender.NEUTER;
    }

    private CorefChain chain(int id, Cluster cluster) {
        List<CorefChain.Link> links = cluster.members.stream()
                .filter(member -> !discourse.at(member).hidden())
                .map(member -> new CorefChain.Link(discourse.at(member).mention(), discourse.rule(member)))
                .toList();
        EntityType type = type(cluster, links);
        Gender gender = type == EntityType.PERSON ? cluster.gender : type == EntityType.GROUP ? Gender.UNKNOWN : Gender.NEUTER;
        return new CorefChain(id, type, name(cluster), cluster.named, country(cluster), gender, links);
    }

    private static EntityType type(Cluster cluster, List<CorefChain.Link> links) {
        if (cluster.key.isPresent()) {
            return cluster.key.get().startsWith("country:") ? EntityType.COUNTRY : EntityType.ORGANISATION;
        }
        return cluster.type.orElse(links.getFirst().mention().type());
    }

    private Optional<String> country(Cluster cluster) {
        if (cluster.key.isPresent()) {
            return NominalSieves.code(cluster);
        }
        for (int member : cluster.members) {
            Markable markable = discourse.at(member);
            Optional<String> country = markable.nominal()
                    ? NominalSieves.country(discourse, markable)
                    : DescriptionSieves.country(markable);
            if (country.isPresent()) {
                return country;
            }
        }
        return cluster.person() ? NominalSieves.office(cluster) : Optional.empty();
    }

    /** The fullest name; a country's name before its adjective; else the words of the first mention. */
    private String name(Cluster cluster) {
        String best = "";
        int bestRank = -1;
        for (int member : cluster.members) {
            Markable markable = discourse.at(member);
            int rank = rank(markable);
            String words = words(markable);
            if (!markable.hidden() && (rank > bestRank || rank == bestRank && markable.named() && fuller(cluster, words, best))) {
                best = words;
                bestRank = rank;
            }
        }
        return best;
    }

    private static int rank(Markable markable) {
        return switch (markable.mention()) {
            case Mention.Named name -> name.as() == MentionedAs.NAME ? 3 : 2;
            case Mention.Nominal nominal -> 1;
            case Mention.Pronominal pronoun -> 0;
        };
    }

    private boolean fuller(Cluster cluster, String words, String best) {
        int more = parts(cluster, words) - parts(cluster, best);
        int longer = cluster.person() ? letters(words) - letters(best) : words.length() - best.length();
        return more > 0 || more == 0 && longer > 0;
    }

    /** Titles make no name of a person fuller. */
    private int parts(Cluster cluster, String words) {
        return cluster.person() ? PersonName.of(words, discourse.lexicon).parts().size() : words.split(" ").length;
    }

    private int letters(String words) {
        return String.join(" ", PersonName.of(words, discourse.lexicon).parts()).length();
    }

    private String words(Markable markable) {
        String words = markable.span().of(discourse.text).replaceAll("[\\s\\u00a0]+", " ");
        int blank = words.indexOf(' ');
        boolean honorific = markable.named() && markable.type() == EntityType.PERSON && blank > 0
                && discourse.lexicon.is("honorific", words.substring(0, blank));
        return honorific ? words.substring(blank + 1) : words;
    }
}
