package org.newsgraph.analyze.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.FoundBy;
import org.newsgraph.model.Gender;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionedAs;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.ZoneKind;

/**
 * An article written by hand for tests: words with their tags ({@code she/PRON}, {@code met/VERB/meet}), names in angle brackets
 * ({@code <PERSON Ana Lopez>}, {@code <COUNTRY:PE:DEMONYM Peruvian>}), one sentence a line, the first the headline where it
 * begins with {@code #}. Words of names are PROPN. Straight double quotes make quotations.
 */
final class TaggedText {
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Mention.Named> names = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private List<Token> tokens = new ArrayList<>();
    private String name = "";
    private int nameBegin;

    TaggedText(String article) {
        for (String line : article.strip().split("\n")) {
            sentence(line.strip());
        }
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                if (open >= 0) {
                    quotations.add(new Quotation(new Span(open, i + 1), new Span(open + 1, i), true, false, false));
                }
                open = open < 0 ? i : -1;
            }
        }
    }

    private void sentence(String line) {
        ZoneKind zone = line.startsWith("#") ? ZoneKind.HEADLINE : ZoneKind.BODY;
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int begin = text.length();
        tokens = new ArrayList<>();
        for (String word : line.replace("#", "").strip().split(" ")) {
            word(word);
        }
        sentences.add(
                new Sentence(sentences.size(), new Span(begin, text.length()), zone, sentences.size(), tokens, Optional.empty()));
    }

    private void word(String word) {
        if (word.startsWith("<")) {
            name = word.substring(1);
            nameBegin = -1;
            return;
        }
        boolean ends = word.endsWith(">");
        String[] parts = (ends ? word.substring(0, word.length() - 1) : word).split("/");
        boolean glued = parts[0].matches("[,.'’].*") || tokens.isEmpty();
        text.append(glued ? "" : " ");
        Span span = new Span(text.length(), text.length() + parts[0].length());
        text.append(parts[0]);
        String tag = parts.length > 1 ? parts[1] : parts[0].matches("\\p{Punct}") ? "PUNCT" : name.isEmpty() ? "X" : "PROPN";
        tokens.add(new Token(span, parts[0], tag, parts.length > 2 ? parts[2] : parts[0].toLowerCase(Locale.ROOT)));
        nameBegin = nameBegin < 0 ? span.begin() : nameBegin;
        if (ends) {
            names.add(named(new Span(nameBegin, span.end())));
            name = "";
        }
    }

    private Mention.Named named(Span span) {
        String[] parts = name.split(":");
        Optional<String> country = parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
        MentionedAs as = parts.length > 2 ? MentionedAs.valueOf(parts[2]) : MentionedAs.NAME;
        return new Mention.Named(span, sentences.size(), EntityType.valueOf(parts[0]), as, country, Gender.UNKNOWN,
                new FoundBy("names", "test", "1"));
    }

    CleanText text() {
        return CleanText.untouched(text.toString());
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Mention.Named> names() {
        return names;
    }

    List<Quotation> quotations() {
        return quotations;
    }
}
