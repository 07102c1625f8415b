package org.newsgraph.rules;

import java.util.Set;
import java.util.TreeSet;

/** Reads the text of a pattern piece by piece; complaints name rule, pattern and column. */
final class PatternText {
    private final RuleFile.Entry rule;
    private final Lexicon lexicon;
    private final String key;
    private final String text;
    private int at;

    PatternText(RuleFile.Entry rule, Lexicon lexicon, String key, String text) {
        this.rule = rule;
        this.lexicon = lexicon;
        this.key = key;
        this.text = text;
    }

    RuleException wrong(String message) {
        return rule.wrong("has a wrong " + key + " (column " + (at + 1) + " of \"" + text + "\"): " + message);
    }

    void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    boolean ended() {
        return at >= text.length();
    }

    char peek() {
        return ended() ? '\0' : text.charAt(at);
    }

    boolean take(char wanted) {
        if (peek() != wanted || ended()) {
            return false;
        }
        at++;
        return true;
    }

    void need(char wanted) {
        if (!take(wanted)) {
            throw wrong("'" + wanted + "' should stand here");
        }
    }

    /** Letters, digits, apostrophes, hyphens and full stops. */
    String word() {
        int begin = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "'’-._".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (begin == at) {
            throw wrong("a word should stand here");
        }
        return text.substring(begin, at);
    }

    /** Entity types joined by {@code |}. */
    TypeTest types() {
        StringBuilder written = new StringBuilder(word());
        while (peek() == '|' && at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1))) {
            at++;
            written.append('|').append(word());
        }
        try {
            return TypeTest.of(written.toString());
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    /** Text up to the closing quotation mark. */
    String quoted() {
        need('"');
        int end = text.indexOf('"', at);
        if (end < 0) {
            throw wrong("the closing \" is missing");
        }
        String quoted = text.substring(at, end);
        at = end + 1;
        return quoted;
    }

    /** A list of the lexicon, by name. */
    java.util.List<java.util.List<String>> phrases(String list) {
        return fromLexicon(() -> lexicon.phrases(list));
    }

    private <T> T fromLexicon(java.util.function.Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuleException e) {
            throw wrong(e.getMessage());
        }
    }

    /** {@code [key=value|value & !key=value]}. */
    TokenTest tokenTest() {
        need('[');
        var tests = new java.util.ArrayList<TokenTest>();
        do {
            skipBlanks();
            boolean not = take('!');
            TokenTest test = condition();
            tests.add(not ? new TokenTest.Not(test) : test);
            skipBlanks();
        } while (take('&'));
        need(']');
        return tests.size() == 1 ? tests.get(0) : new TokenTest.All(java.util.List.copyOf(tests));
    }

    private TokenTest condition() {
        String name = word();
        need('=');
        if (name.equals("type")) {
            return new TokenTest.Mentions(types());
        }
        if (name.equals("list")) {
            Set<String> entries = new TreeSet<>();
            phrases(word()).forEach(phrase -> entries.add(String.join(" ", phrase)));
            return new TokenTest.Entry(entries);
        }
        Set<String> values = values(name.equals("label"));
        return switch (name) {
            case "lemma" -> new Words(new TokenTest.Lemma(values), values);
            case "word" -> new Words(new TokenTest.Word(values), values);
            case "form" -> new Words(new TokenTest.Form(values), values);
            case "tag" -> new TokenTest.Tag(values);
            case "label" -> new TokenTest.Label(values);
            default -> throw wrong("no such key: " + name + " (lemma, word, form, tag, type, list and label are)");
        };
    }

    private Set<String> values(boolean labels) {
        Set<String> values = new TreeSet<>();
        do {
            if (take('@')) {
                String list = word();
                values.addAll(fromLexicon(() -> lexicon.words(list)));
            } else {
                values.add(peek() == '"' ? quoted() : labels && peek() != '\0' ? label() : word());
            }
        } while (take('|'));
        return values;
    }

    /** A dependency label, with its subtype or preposition. */
    String label() {
        String label = word();
        while (peek() == ':' && at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1))) {
            at++;
            label = label + ":" + word();
        }
        return label;
    }

    /** A test with the words that it wants. */
    private record Words(TokenTest test, Set<String> words) implements TokenTest {
        @Override
        public boolean matches(Passage passage, int token) {
            return test.matches(passage, token);
        }
    }
}
