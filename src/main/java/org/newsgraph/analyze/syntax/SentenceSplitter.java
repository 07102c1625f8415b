package org.newsgraph.analyze.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Span;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.WordList;

/**
 * Finds where the sentences of one paragraph end, over its tokens. A closing mark belongs to the sentence that it closes. A
 * sentence of more than {@link #LONGEST} tokens is cut. Thread-safe.
 */
final class SentenceSplitter {
    /** Beyond this no news sentence goes; tables, lists and broken text do. */
    static final int LONGEST = 500;
    /** How many words of a speaker's name and title may stand before the speech verb. */
    private static final int SPEAKER_WORDS = 5;

    private final Abbreviations abbreviations;
    private final Set<String> starters;
    private final Set<String> quoteVerbs;

    SentenceSplitter(Resources resources, Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        this.starters = WordList.read(resources, "lists/sentence-starters.tsv").words();
        this.quoteVerbs = WordList.read(resources, "lists/quote-verbs.tsv").words();
    }

    /** The index after the last token of each sentence. */
    List<Integer> ends(String text, List<Span> tokens) {
        List<Integer> ends = new ArrayList<>();
        boolean[] closing = closing(text, tokens);
        int begin = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int end = endAt(text, tokens, closing, i);
            if (end > i) {
                ends.add(end);
                begin = end;
                i = end - 1;
            } else if (i + 1 - begin >= LONGEST) {
                ends.add(i + 1);
                begin = i + 1;
            }
        }
        if (begin < tokens.size()) {
            ends.add(tokens.size());
        }
        return ends;
    }

    /** Where a sentence ends with token {@code i} and the closing marks after it; -1 where it goes on. */
    private int endAt(String text, List<Span> tokens, boolean[] closing, int i) {
        Span token = tokens.get(i);
        char last = text.charAt(token.end() - 1);
        if (!Marks.terminal(last)) {
            return -1;
        }
        int end = i + 1;
        while (end < tokens.size() && (closing[end] || terminal(text, tokens.get(end)))) {
            end++;
        }
        if (end == tokens.size()) {
            return end;
        }
        if (token.length() > 1 && Character.isLetter(text.charAt(token.begin()))) {
            return afterAbbreviation(text, tokens, i, end) ? end : -1;
        }
        if (!startsSentence(text, tokens.get(end)) || listNumber(text, tokens, i)) {
            return -1;
        }
        boolean quoted = end > i + 1 && Marks.quote(text.charAt(tokens.get(end - 1).begin()));
        return last != '.' && quoted && cueFollows(text, tokens, end) ? -1 : end;
    }

    private static boolean terminal(String text, Span token) {
        return Marks.terminal(text.charAt(token.begin()));
    }

    private boolean afterAbbreviation(String text, List<Span> tokens, int i, int end) {
        Abbreviations.Kind kind = abbreviations.kind(tokens.get(i).of(text)).orElse(Abbreviations.Kind.WORD);
        boolean closed = end > i + 1;
        char next = text.charAt(tokens.get(end).begin());
        return switch (kind) {
            case TITLE, NUMBER -> false;
            case INITIAL -> closed && Character.isUpperCase(next);
            default -> starters.contains(tokens.get(end).of(text)) || closed && startsSentence(text, tokens.get(end))
                    || next == '\u201c';
        };
    }

    /**
     * A capital, a figure, an opening mark; a small letter only where a capital follows in the word ({@code iPhone, al-Shabab}).
     */
    private static boolean startsSentence(String text, Span token) {
        char first = text.charAt(token.begin());
        if (!Character.isLowerCase(first)) {
            return first != ',' && first != ';' && first != ':' && !Marks.dash(first) && first != '-';
        }
        int look = Math.min(token.end(), token.begin() + 5);
        for (int i = token.begin() + 1; i < look; i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The stop of {@code 1.} at the beginning of a paragraph. */
    private static boolean listNumber(String text, List<Span> tokens, int i) {
        return i == 1 && tokens.get(0).length() <= 2 && Character.isDigit(text.charAt(tokens.get(0).begin()))
                && text.charAt(tokens.get(1).begin()) == '.';
    }

    /** Whether capitalised words and a speech verb follow, as in {@code “Why?” Ms. Lee asked}. */
    private boolean cueFollows(String text, List<Span> tokens, int from) {
        for (int i = from; i < tokens.size() && i <= from + SPEAKER_WORDS; i++) {
            String word = tokens.get(i).of(text);
            if (i > from && quoteVerbs.contains(word)) {
                return true;
            }
            if (!Character.isUpperCase(word.charAt(0)) || starters.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** Which tokens are closing marks: brackets and quotes that close something or stand close to the word before them. */
    private static boolean[] closing(String text, List<Span> tokens) {
        boolean[] closing = new boolean[tokens.size()];
        boolean open = false;
        for (int i = 0; i < closing.length; i++) {
            Span token = tokens.get(i);
            char c = text.charAt(token.begin());
            boolean glued = i > 0 && tokens.get(i - 1).end() == token.begin();
            if (c == '"') {
                boolean gluedAfter = i + 1 < closing.length && tokens.get(i + 1).begin() == token.end();
                closing[i] = glued == gluedAfter ? open : glued;
                open = !closing[i];
            } else if (c == ')' || c == ']' || c == '}' || c == '\u201d' || c == '\u00bb') {
                closing[i] = true;
            } else if (Marks.apostrophe(c) && c != '\u2018' && token.length() <= 2) {
                closing[i] = glued && i > 0 && (token.length() == 1 || Marks.apostrophe(text.charAt(token.begin() + 1)));
            }
        }
        return closing;
    }
}
