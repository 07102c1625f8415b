package org.newsgraph.rules;

import java.util.Set;
import java.util.TreeSet;

/** A test of one token. Immutable, thread-safe. */
interface TokenTest {
    boolean matches(Passage passage, int token);

    /** Lower-case words of which a token that passes has one as form or lemma; empty where any may pass. */
    default Set<String> words() {
        return Set.of();
    }

    /** A form or lemma, lower case. */
    record Word(Set<String> words) implements TokenTest {
        @Override
        public boolean matches(Passage passage, int token) {
            return words.contains(passage.lemma(token)) || words.contains(passage.form(token));
        }
    }

    /** A lemma, lower case. */
    record Lemma(Set<String> words) implements TokenTest {
        @Override
        public boolean matches(Passage passage, int token) {
            return words.contains(passage.lemma(token));
        }
    }

    /** A form, lower case. */
    record Form(Set<String> words) implements TokenTest {
        @Override
        public boolean matches(Passage passage, int token) {
            return words.contains(passage.form(token));
        }
    }

    /** A form in its own case. */
    record Exact(String form) implements TokenTest {
        @Override
        public boolean matches(Passage passage, int token) {
            return passage.token(token).form().equals(form);
        }

        @Override
        public Set<String> words() {
            return Set.of(form.toLowerCase(java.util.Locale.ROOT));
        }
    }

    /** The mention that ends here is an entry of a list, all of its words. */
    record Entry(Set<String> entries) implements TokenTest {
        @Override
        public boolean matches(Passage passage, int token) {
            return passage.at(token).filter(filler -> entries.contains(
                    passage.words(filler.first(), filler.last()).toLowerCase(java.util.Locale.ROOT))).isPresent();
        }

        @Override
        public Set<String> words() {
            Set<String> last = new TreeSet<>();
            entries.forEach(entry -> last.add(entry.substring(entry.lastIndexOf(' ') + 1)));
            return last;
        }
    }

    /** A universal part of speech. */
    record Tag(Set<String> tags) implements TokenTest {
        @Override
        public boolean matches(Passage passage, int token) {
            return tags.contains(passage.token(token).tag());
        }
    }

    /** The mark of the possessive. */
    record PossessiveMark() implements TokenTest {
        private static final Set<String> MARKS = Set.of("'s", "’s", "'", "’");

        @Override
        public boolean matches(Passage passage, int token) {
            String form = passage.form(token);
            boolean bare = form.equals("'") || form.equals("’");
            return MARKS.contains(form) && (passage.token(token).is("PART") || !bare && !passage.token(token).is("VERB")
                    && !passage.token(token).is("AUX"));
        }
    }

    /** A mention of these types hangs on the token. */
    record Mentions(TypeTest types) implements TokenTest {
        @Override
        public boolean matches(Passage passage, int token) {
            return passage.at(token).filter(types::matches).isPresent();
        }
    }

    /** The label of the token in the tree, without subtype unless one is named. */
    record Label(Set<String> labels) implements TokenTest {
        @Override
        public boolean matches(Passage passage, int token) {
            return passage.sentence().tree().map(tree -> tree.label(token))
                    .filter(label -> labels.contains(label) || labels.contains(label.split(":")[0])).isPresent();
        }
    }

    /** What is none of it. */
    record Not(TokenTest test) implements TokenTest {
        @Override
        public boolean matches(Passage passage, int token) {
            return !test.matches(passage, token);
        }
    }

    /** All of them. */
    record All(java.util.List<TokenTest> tests) implements TokenTest {
        @Override
        public boolean matches(Passage passage, int token) {
            for (TokenTest test : tests) {
                if (!test.matches(passage, token)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Set<String> words() {
            return tests.stream().map(TokenTest::words).filter(words -> !words.isEmpty()).findFirst()
                    .map(words -> (Set<String>) new TreeSet<>(words)).orElse(Set.of());
        }
    }
}
