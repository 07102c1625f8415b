package org.newsgraph.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.Tree;

/** A sentence as patterns see it: tokens, mentions with their chains, expanded dependencies. Made for one thread. */
public final class Passage {
    /** A mention and the chain it belongs to. */
    public record Chained(Mention mention, CorefChain chain) {
    }

    private final Sentence sentence;
    private final List<List<Filler>> byFirst = new ArrayList<>();
    private final List<List<Filler>> byHead = new ArrayList<>();
    private final Filler[] nameOver;
    private final String[] lemmas;
    private final String[] forms;
    private final List<List<String>> readings = new ArrayList<>();
    private final Optional<Dependencies> dependencies;

    /**
     * @param mentions those of the sentence, in any order
     * @param words which decide who acts in a clause
     */
    public Passage(Sentence sentence, List<Chained> mentions, ClauseWords words) {
        this.sentence = sentence;
        nameOver = new Filler[sentence.size()];
        lemmas = new String[sentence.size()];
        forms = new String[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            lemmas[i] = token(i).lemma().toLowerCase(Locale.ROOT);
            forms[i] = token(i).form().toLowerCase(Locale.ROOT);
            readings.add(readings(forms[i], lemmas[i]));
            byFirst.add(List.of());
            byHead.add(List.of());
        }
        mentions.forEach(each -> place(each));
        dependencies = sentence.tree().map(tree -> new Dependencies(this, tree, words));
    }

    private void place(Chained chained) {
        Span span = chained.mention().span();
        int first = sentence.tokenAt(span.begin());
        int last = Math.min(sentence.tokenAt(Math.max(span.begin(), span.end() - 1)), sentence.size() - 1);
        if (first > last) {
            return;
        }
        Filler filler = new Filler(chained.mention(), chained.chain(), first, last, head(chained.mention(), first, last));
        insert(byFirst, first, filler, Comparator.comparingInt(Filler::length).reversed());
        insert(byHead, filler.head(), filler, Comparator.comparingInt(Filler::length));
        if (chained.mention() instanceof Mention.Named) {
            for (int i = first; i <= last; i++) {
                nameOver[i] = filler;
            }
        }
    }

    private static void insert(List<List<Filler>> lists, int at, Filler filler, Comparator<Filler> order) {
        List<Filler> longer = new ArrayList<>(lists.get(at));
        longer.add(filler);
        longer.sort(order);
        lists.set(at, longer);
    }

    private int head(Mention mention, int first, int last) {
        if (mention instanceof Mention.Nominal nominal) {
            return Math.min(sentence.tokenAt(nominal.head().begin()), last);
        }
        if (sentence.tree().isPresent()) {
            Tree tree = sentence.tree().get();
            for (int i = first; i <= last; i++) {
                if (tree.head(i) < first || tree.head(i) > last) {
                    return i;
                }
            }
        }
        return last;
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return sentence.size();
    }

    public Token token(int i) {
        return sentence.token(i);
    }

    /** Lower-case lemma of token {@code i}. */
    public String lemma(int i) {
        return lemmas[i];
    }

    /** Lower-case form of token {@code i}. */
    public String form(int i) {
        return forms[i];
    }

    /** Form, lemma, and the form without the full stop of an abbreviation, each once. */
    public List<String> readings(int i) {
        return readings.get(i);
    }

    private static List<String> readings(String form, String lemma) {
        List<String> readings = new ArrayList<>(List.of(form));
        if (!lemma.equals(form)) {
            readings.add(lemma);
        }
        if (form.length() > 1 && form.endsWith(".")) {
            readings.add(form.substring(0, form.length() - 1));
        }
        return readings;
    }

    /** The expanded dependencies, where the sentence has a tree. */
    public Optional<Dependencies> dependencies() {
        return dependencies;
    }

    /** Mentions that begin at token {@code i}, the longest first. */
    public List<Filler> from(int i) {
        return byFirst.get(i);
    }

    /**
     * The smallest mention whose head is token {@code i}; failing that the name that covers it, then a name that stands right
     * behind it ("President" in "President Lee").
     */
    public Optional<Filler> at(int i) {
        if (!byHead.get(i).isEmpty()) {
            return Optional.of(byHead.get(i).get(0));
        }
        if (nameOver[i] != null) {
            return Optional.of(nameOver[i]);
        }
        boolean beforeName = i + 1 < size() && nameOver[i + 1] != null && nameOver[i + 1].first() == i + 1;
        return beforeName && sentence.tree().filter(tree -> tree.under(i + 1, i)).isPresent()
                ? Optional.of(nameOver[i + 1])
                : Optional.empty();
    }

    /** The words from token {@code first} to {@code last}, both included, as written. */
    public String words(int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean glued = i == first || token(i).span().begin() == token(i - 1).span().end();
            words.append(glued ? "" : " ").append(token(i).form());
        }
        return words.toString();
    }
}
