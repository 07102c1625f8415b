package org.newsgraph.analyze.coref;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Gender;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionedAs;
import org.newsgraph.model.Sentence;

/** The markables of one article and their clusters, while the sieves work on them. Confined to one call. */
final class Discourse {
    final String text;
    final List<Sentence> sentences;
    final List<Markable> markables;
    final Lexicon lexicon;
    /** Surnames of which the article tells a younger bearer from an elder: "Perez Jr." */
    final Set<String> juniors = new TreeSet<>();
    private final Cluster[] clusters;
    private final int[] owner;
    private final String[] rules;
    private final int[] possessors;
    private final List<List<Integer>> inside = new ArrayList<>();
    private final List<List<Integer>> bySentence = new ArrayList<>();

    Discourse(String text, List<Sentence> sentences, List<Markable> markables, Lexicon lexicon) {
        this.text = text;
        this.sentences = sentences;
        this.markables = markables;
        this.lexicon = lexicon;
        clusters = new Cluster[markables.size()];
        owner = new int[markables.size()];
        rules = new String[markables.size()];
        possessors = new int[markables.size()];
        sentences.forEach(sentence -> bySentence.add(new ArrayList<>()));
        for (Markable markable : markables) {
            owner[markable.index()] = markable.index();
            clusters[markable.index()] = cluster(markable);
            inside.add(new ArrayList<>());
            bySentence.get(markable.mention().sentence()).add(markable.index());
        }
        Arrays.fill(possessors, -1);
        bySentence.forEach(this::nest);
    }

    private Cluster cluster(Markable markable) {
        Cluster cluster = new Cluster();
        cluster.members.add(markable.index());
        cluster.gender = markable.gender();
        cluster.named = markable.named();
        cluster.hidden = markable.hidden();
        cluster.plural = markable.plural();
        cluster.singular = markable.pronoun().isEmpty() ? !markable.plural() : markable.pronoun().get().number().equals("one");
        if (markable.pronoun().isEmpty()) {
            cluster.type = Optional.of(markable.type());
        }
        if (markable.mention() instanceof Mention.Named name) {
            name(cluster, name);
        } else if (markable.noun().isPresent()) {
            cluster.roles.add(new Role(markable.lemma(), markable.modifiers(), Optional.empty()));
        }
        return cluster;
    }

    private void name(Cluster cluster, Mention.Named name) {
        if (name.type() == EntityType.PERSON) {
            PersonName person = PersonName.of(name.span().of(text), lexicon);
            cluster.names.add(person);
            cluster.gender = person.gender() != Gender.UNKNOWN || !person.full() ? person.gender() : cluster.gender;
            if (person.junior() && !person.full()) {
                juniors.add(person.surname());
            }
        }
        cluster.key = name.country().flatMap(country -> key(name, country));
    }

    private static Optional<String> key(Mention.Named name, String country) {
        boolean speaks = name.as() == MentionedAs.GOVERNMENT || name.as() == MentionedAs.CAPITAL;
        if (speaks && name.type() != EntityType.PLACE) {
            return Optional.of("government:" + country);
        }
        return name.type() == EntityType.COUNTRY ? Optional.of("country:" + country) : Optional.empty();
    }

    /** Notes which markables stand inside which, and whose possessor they are. */
    private void nest(List<Integer> here) {
        for (int outer = 0; outer < here.size(); outer++) {
            Markable holder = markables.get(here.get(outer));
            for (int inner = outer + 1; inner < here.size(); inner++) {
                Markable held = markables.get(here.get(inner));
                if (held.span().begin() >= holder.span().end()) {
                    break;
                }
                if (holder.holds(held)) {
                    inside.get(holder.index()).add(held.index());
                    inside.get(held.index()).add(holder.index());
                    possess(holder, held);
                }
            }
        }
        for (int inner = 1; inner < here.size(); inner++) {
            Markable held = markables.get(here.get(inner));
            Markable holder = markables.get(here.get(inner - 1));
            if (held.holds(holder) && !inside.get(held.index()).contains(holder.index())) {
                inside.get(holder.index()).add(held.index());
                inside.get(held.index()).add(holder.index());
                possess(held, holder);
            }
        }
    }

    private void possess(Markable holder, Markable held) {
        String next = holder.word(held.last() + 1);
        boolean marked = next.equals("'s") || next.equals("’s") || next.equals("'") || next.equals("’");
        boolean possessor = marked && held.last() < holder.head()
                || held.isPronoun("possessive") && held.first() <= holder.first() + 3 && held.first() < holder.head()
                || held.first() > holder.head() && holder.word(holder.head() + 1).equals("of")
                        && held.first() <= holder.head() + 4;
        if (possessor && possessors[holder.index()] < 0) {
            possessors[holder.index()] = held.index();
        }
    }

    Markable at(int index) {
        return markables.get(index);
    }

    /** Indices of the markables of a sentence. */
    List<Integer> in(int sentence) {
        return bySentence.get(sentence);
    }

    List<Integer> nested(int markable) {
        return inside.get(markable);
    }

    /** The markable that owns this one ("her husband"), or -1. */
    int possessor(int markable) {
        return possessors[markable];
    }

    int root(int markable) {
        int at = markable;
        while (owner[at] != at) {
            owner[at] = owner[owner[at]];
            at = owner[at];
        }
        return at;
    }

    Cluster cluster(int markable) {
        return clusters[root(markable)];
    }

    boolean same(int one, int other) {
        return root(one) == root(other);
    }

    boolean first(int markable) {
        return cluster(markable).members.first() == markable;
    }

    /** The sieve that linked this mention; {@code first} for the first of its cluster. */
    String rule(int markable) {
        return rules[markable] == null ? "first" : rules[markable];
    }

    /** Every cluster once, by its first markable. */
    List<Cluster> clusters() {
        List<Cluster> found = new ArrayList<>();
        for (Markable markable : markables) {
            if (first(markable.index())) {
                found.add(cluster(markable.index()));
            }
        }
        return found;
    }

    /**
     * Says that two markables are about one thing.
     *
     * @return whether they may be
     */
    boolean link(int one, int other, String rule) {
        if (same(one, other)) {
            return true;
        }
        if (!Agreement.allows(this, one, other)) {
            return false;
        }
        int earlier = root(one);
        int later = root(other);
        if (clusters[earlier].members.first() > clusters[later].members.first()) {
            earlier = root(other);
            later = root(one);
        }
        rules[clusters[later].members.first()] = rule;
        clusters[earlier].take(clusters[later]);
        owner[later] = earlier;
        return true;
    }

    /** ISO codes of the countries that the article names. */
    Set<String> countries() {
        return markables.stream()
                .flatMap(markable -> clusters[root(markable.index())].key.stream())
                .filter(key -> key.startsWith("country:"))
                .map(key -> key.substring("country:".length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The members of its cluster, first to last. */
    TreeSet<Integer> members(int markable) {
        return cluster(markable).members;
    }
}
