package org.newsgraph.analyze.coref;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Gender;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/**
 * A mention with what the sieves look at.
 *
 * @param index its place among the markables, in text order, the longer first
 * @param first its first token
 * @param last its last token
 * @param head its head noun; the last token of a name
 * @param noun the list's entry for the head of a nominal
 * @param pronoun the list's entry for a pronoun
 * @param modifiers lower-case words before the head that tell it apart from others
 * @param subject whether it is the subject of its clause
 * @param quotation the innermost quotation that it stands in, or -1
 * @param hidden whether it is no mention, only something that a pronoun may mean
 */
record Markable(
        int index,
        Mention mention,
        Sentence sentence,
        int first,
        int last,
        int head,
        Optional<Noun> noun,
        Optional<Pronoun> pronoun,
        Set<String> modifiers,
        boolean subject,
        int quotation,
        boolean hidden) {

    boolean named() {
        return mention instanceof Mention.Named;
    }

    boolean nominal() {
        return mention instanceof Mention.Nominal && !hidden;
    }

    boolean isPronoun(String kind) {
        return pronoun.isPresent() && pronoun.get().is(kind);
    }

    boolean third() {
        return pronoun.isPresent() && pronoun.get().person() == 3;
    }

    boolean isKind(String kind) {
        return noun.isPresent() && noun.get().is(kind);
    }

    Span span() {
        return mention.span();
    }

    EntityType type() {
        return mention.type();
    }

    Gender gender() {
        return switch (mention) {
            case Mention.Named name -> name.gender();
            case Mention.Nominal nominal -> nominal.gender();
            case Mention.Pronominal bound -> bound.gender();
        };
    }

    boolean plural() {
        return switch (mention) {
            case Mention.Named name -> name.type() == EntityType.GROUP;
            case Mention.Nominal nominal -> nominal.plural();
            case Mention.Pronominal bound -> bound.plural();
        };
    }

    /** Lemma of the head noun; the last word of a name in lower case. */
    String lemma() {
        return noun.map(Noun::lemma).orElseGet(() -> word(head));
    }

    /** The lower-case form of a token of its sentence, empty outside of it. */
    String word(int token) {
        return token < 0 || token >= sentence.size() ? "" : sentence.token(token).form().toLowerCase(Locale.ROOT);
    }

    String tag(int token) {
        return token < 0 || token >= sentence.size() ? "" : sentence.token(token).tag();
    }

    boolean holds(Markable other) {
        return other != this && span().contains(other.span()) && !span().equals(other.span());
    }
}
