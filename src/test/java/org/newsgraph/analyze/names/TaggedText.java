package org.newsgraph.analyze.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.ZoneKind;

/**
 * An article for tests, its sentences parted by line breaks, its tokens by blanks. A word's tag stands behind a slash where it
 * matters ({@code said/VERB/say}, with the lemma behind the tag); else a capital makes a proper noun and all others are nouns.
 */
record TaggedText(CleanText text, List<Sentence> sentences) {

    static TaggedText of(String tagged) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (String line : tagged.split("\n")) {
            int begin = text.length();
            List<Token> tokens = new ArrayList<>();
            for (String word : line.split(" ")) {
                tokens.add(token(text, word));
                text.append(' ');
            }
            Span span = new Span(begin, text.length() - 1);
            sentences.add(new Sentence(sentences.size(), span, ZoneKind.BODY, sentences.size(), tokens, Optional.empty()));
            text.append('\n');
        }
        return new TaggedText(CleanText.untouched(text.toString()), sentences);
    }

    private static Token token(StringBuilder text, String word) {
        String[] parts = word.split("/");
        String form = parts[0];
        String tag = parts.length > 1 ? parts[1] : Character.isUpperCase(form.charAt(0)) ? "PROPN" : "NOUN";
        String lemma = parts.length > 2 ? parts[2] : tag.equals("PROPN") ? form : form.toLowerCase(Locale.ROOT);
        int begin = text.length();
        text.append(form);
        return new Token(new Span(begin, text.length()), form, tag, lemma);
    }
}
