package org.newsgraph.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.rules.SequenceReader.Part;

/**
 * A pattern over tokens: {@code '@subject:PERSON POS (brother|sister) ","? @object:PERSON'}.
 *
 * <p>
 * A bare word is a form or lemma in any case, a word in capitals a universal tag, {@code POS} the possessive mark, {@code _} any
 * token, {@code "x"} a form in its own case, {@code [lemma=a|b & !tag=NOUN]} a token test, {@code @name:TYPE} a mention,
 * {@code @list:titles} an entry of a word list, {@code @name( … )} a stretch to keep; {@code ?}, {@code *}, {@code *?},
 * {@code +}, {@code |} and brackets as in regular expressions.
 *
 * <p>
 * A state that failed at a token is not tried there again, so that matching is linear in the sentence for a given pattern.
 */
public final class SequencePattern implements Pattern {
    private sealed interface State {
        record One(TokenTest test, String written, int next) implements State {
        }

        record Slot(String name, TypeTest types, Optional<TokenTest> test, int next) implements State {
        }

        record Phrase(Map<String, List<List<String>>> byFirst, String written, int next) implements State {
        }

        record Open(String name, int next) implements State {
        }

        record Close(String name, int next) implements State {
        }

        record Split(List<Integer> nexts) implements State {
        }

        record End() implements State {
        }
    }

    private final List<State> states = new ArrayList<>();
    private final int start;
    private final Set<String> words;

    private SequencePattern(Part part) {
        states.add(new State.End());
        start = build(part, 0);
        words = Set.copyOf(wanted(part));
    }

    static SequencePattern compile(RuleFile.Entry rule, Map<String, TypeTest> slots, Lexicon lexicon) {
        PatternText text = new PatternText(rule, lexicon, "pattern", rule.required("pattern"));
        SequencePattern pattern = new SequencePattern(new SequenceReader(text, slots).read());
        if (pattern.words.isEmpty()) {
            throw rule.wrong("has a pattern without any word that must be there");
        }
        return pattern;
    }

    private int build(Part part, int next) {
        return switch (part) {
            case Part.One one -> add(new State.One(one.test(), one.written(), next));
            case Part.Slot slot -> add(new State.Slot(slot.name(), slot.types(), slot.test(), next));
            case Part.Phrase phrase -> add(new State.Phrase(byFirst(phrase.entries()), phrase.written(), next));
            case Part.Kept kept -> add(new State.Open(kept.name(), build(kept.part(), add(new State.Close(kept.name(), next)))));
            case Part.Row row -> {
                int at = next;
                for (int i = row.parts().size() - 1; i >= 0; i--) {
                    at = build(row.parts().get(i), at);
                }
                yield at;
            }
            case Part.Choice choice -> {
                List<Integer> nexts = new ArrayList<>();
                choice.parts().forEach(each -> nexts.add(build(each, next)));
                yield add(new State.Split(List.copyOf(nexts)));
            }
            case Part.Repeat repeat -> repeat(repeat, next);
        };
    }

    private int repeat(Part.Repeat repeat, int next) {
        if (!repeat.many()) {
            return add(new State.Split(List.of(build(repeat.part(), next), next)));
        }
        int loop = add(new State.End());
        int body = build(repeat.part(), loop);
        states.set(loop, new State.Split(repeat.few() ? List.of(next, body) : List.of(body, next)));
        return repeat.optional() ? loop : body;
    }

    private int add(State state) {
        states.add(state);
        return states.size() - 1;
    }

    private static Map<String, List<List<String>>> byFirst(List<List<String>> entries) {
        Map<String, List<List<String>>> byFirst = new TreeMap<>();
        for (List<String> entry : entries) {
            byFirst.computeIfAbsent(entry.get(0), key -> new ArrayList<>()).add(entry);
        }
        byFirst.values().forEach(same -> same.sort(java.util.Comparator.<List<String>>comparingInt(List::size).reversed()));
        return byFirst;
    }

    /** Words of which a match holds one: those of the part of a row that has fewest; of a choice those of all its parts. */
    private static Set<String> wanted(Part part) {
        return switch (part) {
            case Part.One one -> one.test().words();
            case Part.Slot slot -> slot.test().map(TokenTest::words).orElse(Set.of());
            case Part.Phrase phrase -> {
                Set<String> firsts = new TreeSet<>();
                phrase.entries().forEach(entry -> firsts.add(entry.get(0)));
                yield firsts;
            }
            case Part.Kept kept -> wanted(kept.part());
            case Part.Row row -> row.parts().stream().map(SequencePattern::wanted).filter(words -> !words.isEmpty())
                    .min(java.util.Comparator.<Set<String>, Boolean>comparing(each -> each.stream().anyMatch(FREQUENT::contains))
                            .thenComparing(Set::size))
                    .orElse(Set.of());
            case Part.Choice choice -> {
                Set<String> all = new TreeSet<>();
                for (Part each : choice.parts()) {
                    Set<String> some = wanted(each);
                    if (some.isEmpty()) {
                        yield Set.of();
                    }
                    all.addAll(some);
                }
                yield all;
            }
            case Part.Repeat repeat -> repeat.optional() ? Set.of() : wanted(repeat.part());
        };
    }

    private static final Set<String> FREQUENT = Set.of(",", "the", "a", "an", "of", "to", "in", "and", "that", "be", "his", "her",
            "its",
            "with", "as");

    @Override
    public Set<String> words() {
        return words;
    }

    @Override
    public List<Match> matches(Passage passage) {
        Run run = new Run(passage);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            run.begin(i);
            if (run.step(start, i)) {
                matches.add(run.match());
            }
        }
        return matches;
    }

    @Override
    public Optional<Miss> nearestMiss(Passage passage) {
        Miss nearest = null;
        for (int i = 0; i < passage.size(); i++) {
            Run run = new Run(passage);
            run.begin(i);
            if (run.step(start, i)) {
                return Optional.empty();
            }
            nearest = run.sawWord ? Miss.nearer(nearest, run.farthest) : nearest;
        }
        return Optional.ofNullable(nearest);
    }

    /** One pass over a passage. */
    private final class Run {
        private final Passage passage;
        private final BitSet failed = new BitSet();
        private final Map<String, Filler> fillers = new TreeMap<>();
        private final Map<String, Match.Stretch> stretches = new TreeMap<>();
        private int begin;
        private int trigger;
        private boolean sawWord;
        private Miss farthest;

        Run(Passage passage) {
            this.passage = passage;
        }

        void begin(int token) {
            begin = token;
            trigger = -1;
            fillers.clear();
            stretches.clear();
        }

        Match match() {
            return new Match(trigger < 0 ? begin : trigger, fillers, stretches);
        }

        boolean step(int at, int token) {
            int key = at * (passage.size() + 1) + token;
            if (failed.get(key)) {
                return false;
            }
            boolean reached = enter(states.get(at), token);
            if (!reached) {
                failed.set(key);
            }
            return reached;
        }

        private boolean enter(State state, int token) {
            return switch (state) {
                case State.End end -> true;
                case State.Split split -> split.nexts().stream().anyMatch(next -> step(next, token));
                case State.Open open -> step(open.next(), token) && keep(open.name(), token, true);
                case State.Close close -> step(close.next(), token) && keep(close.name(), token - 1, false);
                case State.One one -> one(one, token);
                case State.Slot slot -> slot(slot, token);
                case State.Phrase phrase -> phrase(phrase, token);
            };
        }

        /** Stretches are kept on the way back: the close comes first, the open then sets the begin. */
        private boolean keep(String name, int token, boolean open) {
            int last = open ? stretches.get(name).last() : token;
            stretches.put(name, new Match.Stretch(open ? token : Math.min(token, last), last));
            return true;
        }

        private boolean one(State.One one, int token) {
            if (token >= passage.size() || !one.test().matches(passage, token)) {
                return miss(token, one.written());
            }
            mark(token);
            return step(one.next(), token + 1) && anchor(token, token);
        }

        private boolean slot(State.Slot slot, int token) {
            if (token < passage.size()) {
                for (Filler filler : passage.from(token)) {
                    boolean fits = slot.types().matches(filler)
                            && slot.test().filter(test -> !test.matches(passage, filler.last())).isEmpty();
                    if (fits && step(slot.next(), filler.last() + 1)) {
                        fillers.putIfAbsent(slot.name(), filler);
                        return true;
                    }
                }
            }
            return miss(token, slot.name() + " (" + slot.types() + ")");
        }

        private boolean phrase(State.Phrase phrase, int token) {
            if (token < passage.size()) {
                List<List<String>> entries = new ArrayList<>();
                for (String word : passage.readings(token)) {
                    entries.addAll(phrase.byFirst().getOrDefault(word, List.of()));
                }
                entries.sort(java.util.Comparator.<List<String>>comparingInt(List::size).reversed());
                for (List<String> entry : entries) {
                    if (stands(entry, token)) {
                        mark(token);
                        if (step(phrase.next(), token + entry.size())) {
                            return anchor(token, token + entry.size() - 1);
                        }
                    }
                }
            }
            return miss(token, phrase.written());
        }

        private boolean stands(List<String> entry, int token) {
            for (int i = 0; i < entry.size(); i++) {
                if (token + i >= passage.size() || !reads(entry.get(i), token + i, i == entry.size() - 1)) {
                    return false;
                }
            }
            return true;
        }

        /** Lemmas count at the end of an entry alone: "heads of state" is none of "head of state". */
        private boolean reads(String word, int token, boolean last) {
            return passage.form(token).equals(word) || passage.form(token).equals(word + ".")
                    || last && passage.lemma(token).equals(word);
        }

        private void mark(int token) {
            sawWord |= wanted(token);
        }

        private boolean wanted(int token) {
            return passage.readings(token).stream().anyMatch(words::contains);
        }

        /** The trigger is the first of the words that must be there. */
        private boolean anchor(int first, int last) {
            for (int i = first; i <= last; i++) {
                if (wanted(i)) {
                    trigger = i;
                    return true;
                }
            }
            return true;
        }

        private boolean miss(int token, String wanted) {
            int where = Math.min(token, passage.size() - 1);
            farthest = Miss.nearer(farthest, new Miss(token - begin, where, "here should stand " + wanted));
            return false;
        }
    }
}
