package org.newsgraph.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a pattern over tokens into its parts. */
final class SequenceReader {
    private static final Set<String> TAGS = Set.of("ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART",
            "PRON",
            "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X");

    /** A part of a pattern. */
    sealed interface Part {
        /** One token. */
        record One(TokenTest test, String written) implements Part {
        }

        /** A mention; the test is one of its last token. */
        record Slot(String name, TypeTest types, Optional<TokenTest> test) implements Part {
        }

        /** An entry of a word list. */
        record Phrase(List<List<String>> entries, String written) implements Part {
        }

        /** A stretch that is kept under a name. */
        record Kept(String name, Part part) implements Part {
        }

        record Row(List<Part> parts) implements Part {
        }

        record Choice(List<Part> parts) implements Part {
        }

        /** {@code ?}, {@code *}, {@code *?} (as few as will do) or {@code +}. */
        record Repeat(Part part, boolean optional, boolean many, boolean few) implements Part {
        }
    }

    private final PatternText text;
    private final Map<String, TypeTest> slots;

    SequenceReader(PatternText text, Map<String, TypeTest> slots) {
        this.text = text;
        this.slots = slots;
    }

    Part read() {
        Part part = choice();
        text.skipBlanks();
        if (!text.ended()) {
            throw text.wrong("nothing should stand here");
        }
        return part;
    }

    private Part choice() {
        List<Part> parts = new ArrayList<>(List.of(row()));
        while (text.take('|')) {
            parts.add(row());
        }
        return parts.size() == 1 ? parts.get(0) : new Part.Choice(List.copyOf(parts));
    }

    private Part row() {
        List<Part> parts = new ArrayList<>();
        for (text.skipBlanks(); !text.ended() && text.peek() != ')' && text.peek() != '|'; text.skipBlanks()) {
            parts.add(repeated());
        }
        if (parts.isEmpty()) {
            throw text.wrong("a token should stand here");
        }
        return parts.size() == 1 ? parts.get(0) : new Part.Row(List.copyOf(parts));
    }

    private Part repeated() {
        Part part = single();
        if (text.take('?')) {
            return new Part.Repeat(part, true, false, false);
        }
        if (text.take('*')) {
            return new Part.Repeat(part, true, true, text.take('?'));
        }
        return text.take('+') ? new Part.Repeat(part, false, true, false) : part;
    }

    private Part single() {
        return switch (text.peek()) {
            case '(' -> group();
            case '[' -> new Part.One(text.tokenTest(), "a token of the kind wanted");
            case '"' -> quoted();
            case '@' -> named();
            default -> word();
        };
    }

    private Part group() {
        text.need('(');
        Part part = choice();
        text.need(')');
        return part;
    }

    private Part quoted() {
        String form = text.quoted();
        return new Part.One(new TokenTest.Exact(form), "\"" + form + "\"");
    }

    private Part word() {
        String word = text.word();
        if (word.equals("_")) {
            return new Part.One((passage, token) -> true, "any token");
        }
        if (word.equals("POS")) {
            return new Part.One(new TokenTest.PossessiveMark(), "'s");
        }
        if (TAGS.contains(word)) {
            return new Part.One(new TokenTest.Tag(Set.of(word)), word);
        }
        return new Part.One(new Lower(word.toLowerCase(java.util.Locale.ROOT)), word);
    }

    private Part named() {
        text.need('@');
        String name = text.word();
        if (text.peek() == '(') {
            return new Part.Kept(name, group());
        }
        if (name.equals("list")) {
            text.need(':');
            String list = text.word();
            return new Part.Phrase(text.phrases(list), "an entry of " + list);
        }
        TypeTest types = text.take(':') ? text.types() : slots.get(name);
        if (types == null || !slots.containsKey(name)) {
            throw text.wrong("no such slot: " + name + " (" + String.join(", ", slots.keySet()) + " are)");
        }
        Optional<TokenTest> test = text.peek() == '[' ? Optional.of(text.tokenTest()) : Optional.empty();
        return new Part.Slot(name, types, test);
    }

    /** A bare word: a form or lemma. */
    record Lower(String word) implements TokenTest {
        @Override
        public boolean matches(Passage passage, int token) {
            return passage.lemma(token).equals(word) || passage.form(token).equals(word);
        }

        @Override
        public Set<String> words() {
            return Set.of(word);
        }
    }
}
