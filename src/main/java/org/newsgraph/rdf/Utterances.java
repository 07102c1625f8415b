package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.newsgraph.resolve.Folding;

/**
 * Groups the reports of one speaker into utterances. The longest texts come first; a report whose words stand whole in the first
 * report of a group, in days near each other, joins that group. No report joins by way of another, so no chains grow.
 */
final class Utterances {
    private static final int FEWEST_WORDS = 4;
    private static final double MUCH = 0.4;
    private static final int TOO_FREQUENT = 20;
    private static final int NEAR_DAYS = 14;

    /**
     * One report.
     *
     * @param text folded content
     * @param day when it was said, else published; days since the epoch
     */
    record Report(Finding finding, String text, Optional<Long> day) {
        static Report of(Finding finding, Optional<Long> day) {
            return new Report(finding, Folding.fold(finding.text(Terms.TEXT)), day);
        }

        boolean near(Report other) {
            return day.isEmpty() || other.day.isEmpty() || Math.abs(day.get() - other.day.get()) <= NEAR_DAYS;
        }
    }

    private static final Comparator<Report> ORDER = Comparator.comparingInt((Report report) -> -report.text().length())
            .thenComparing(Report::text).thenComparing(report -> report.finding().node().getURI());

    private final List<List<Report>> groups = new ArrayList<>();
    private final Map<String, List<Integer>> index = new HashMap<>();

    Utterances(List<Report> reports) {
        reports.stream().sorted(ORDER).forEach(this::place);
    }

    /** The first report of each group has the longest text. */
    List<List<Report>> groups() {
        return groups;
    }

    private void place(Report report) {
        List<String> shingles = shingles(report.text());
        if (!shingles.isEmpty()) {
            for (int group : index.getOrDefault(shingles.getFirst(), List.of())) {
                Report longest = groups.get(group).getFirst();
                if (longest.near(report) && (" " + longest.text() + " ").contains(" " + report.text() + " ")) {
                    groups.get(group).add(report);
                    return;
                }
            }
        }
        Set<String> distinct = new TreeSet<>(shingles);
        distinct.forEach(shingle -> index.computeIfAbsent(shingle, any -> new ArrayList<>()).add(groups.size()));
        groups.add(new ArrayList<>(List.of(report)));
    }

    /** Calls with each two groups that share much of their words. */
    void similar(BiConsumer<Integer, Integer> each) {
        for (int group = 0; group < groups.size(); group++) {
            Set<String> shingles = new TreeSet<>(shingles(groups.get(group).getFirst().text()));
            Map<Integer, Integer> shared = new TreeMap<>();
            for (String shingle : shingles) {
                List<Integer> others = index.get(shingle);
                if (others.size() <= TOO_FREQUENT) {
                    others.forEach(other -> shared.merge(other, 1, Integer::sum));
                }
            }
            for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
                if (entry.getKey() < group && entry.getValue() >= MUCH * shingles.size()
                        && groups.get(group).getFirst().near(groups.get(entry.getKey()).getFirst())) {
                    each.accept(entry.getKey(), group);
                }
            }
        }
    }

    private static List<String> shingles(String text) {
        String[] words = text.split(" ");
        List<String> shingles = new ArrayList<>();
        for (int i = 0; i + FEWEST_WORDS <= words.length; i++) {
            shingles.add(String.join(" ", words[i], words[i + 1], words[i + 2], words[i + 3]));
        }
        return shingles;
    }
}
