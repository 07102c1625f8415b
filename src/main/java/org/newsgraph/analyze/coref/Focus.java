package org.newsgraph.analyze.coref;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionedAs;

/** The country that the text speaks about at a place. */
final class Focus {
    private static final int REACH = 6;

    private Focus() {
    }

    /** The first markable of that country's cluster. */
    static Optional<Integer> country(Discourse discourse, Markable nominal) {
        Map<Integer, Double> scores = new HashMap<>();
        int sentence = nominal.mention().sentence();
        for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
            for (int at : discourse.in(s)) {
                if (at >= nominal.index()) {
                    break;
                }
                score(discourse, nominal, discourse.at(at), scores);
            }
        }
        return scores.entrySet()
                .stream()
                .max(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static void score(Discourse discourse, Markable nominal, Markable other, Map<Integer, Double> scores) {
        Cluster cluster = discourse.cluster(other.index());
        if (cluster.key.isEmpty() || !cluster.key.get().startsWith("country:")) {
            return;
        }
        int distance = nominal.mention().sentence() - other.mention().sentence();
        if (distance == 0 && other.subject()) {
            return;
        }
        boolean demonym = other.mention() instanceof Mention.Named name && name.as() == MentionedAs.DEMONYM;
        double weight = (demonym ? 0.4 : 1.0) * Math.pow(0.5, distance) * (1 + 0.03 * Math.min(cluster.members.size(), 10));
        weight *= other.word(other.first() - 1).equals("in") || other.word(other.first() - 1).equals("of") ? 1.3 : 1.0;
        scores.merge(cluster.members.first(), weight, Double::sum);
    }
}
