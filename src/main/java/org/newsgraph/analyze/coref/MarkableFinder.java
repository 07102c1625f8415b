package org.newsgraph.analyze.coref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.FoundBy;
import org.newsgraph.model.Gender;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.ZoneKind;

/** Finds nominal and pronominal mentions and what sieves look at in every mention. */
final class MarkableFinder {
    private static final FoundBy NOMINAL = new FoundBy("coref", "nominal", "1");
    private static final FoundBy PRONOUN = new FoundBy("coref", "pronoun", "1");

    private final Lexicon lexicon;
    private final int[] quotationAt;

    MarkableFinder(Lexicon lexicon, int length, List<Quotation> quotations) {
        this.lexicon = lexicon;
        quotationAt = new int[length + 1];
        java.util.Arrays.fill(quotationAt, -1);
        for (int i = 0; i < quotations.size(); i++) {
            Span content = quotations.get(i).content();
            java.util.Arrays.fill(quotationAt, content.begin(), Math.min(content.end(), length), i);
        }
    }

    /** The markables of an article in text order, the longer first where two begin together. */
    List<Markable> find(List<Sentence> sentences, List<Mention.Named> names) {
        List<Markable> found = new ArrayList<>();
        int name = 0;
        for (Sentence sentence : sentences) {
            List<Mention.Named> here = new ArrayList<>();
            while (name < names.size() && names.get(name).sentence() <= sentence.index()) {
                here.add(names.get(name++));
            }
            find(sentence, here, found);
        }
        found.sort(Comparator.comparing(Markable::span).thenComparing(Markable::head).thenComparing(Markable::hidden));
        List<Markable> numbered = new ArrayList<>(found.size());
        for (Markable markable : found) {
            numbered.add(withIndex(markable, numbered.size()));
        }
        return List.copyOf(numbered);
    }

    private static Markable withIndex(Markable m, int index) {
        return new Markable(index, m.mention(), m.sentence(), m.first(), m.last(), m.head(), m.noun(), m.pronoun(), m.modifiers(),
                m.subject(), m.quotation(), m.hidden());
    }

    private void find(Sentence sentence, List<Mention.Named> names, List<Markable> found) {
        PhraseBounds bounds = new PhraseBounds(sentence, names, lexicon);
        for (int i = 0; i < names.size(); i++) {
            found.add(name(sentence, bounds, i, names.get(i)));
        }
        int consumed = -1;
        for (int i = 0; i < sentence.size(); i++) {
            if (bounds.inName(i) || i <= consumed) {
                continue;
            }
            Optional<Pronoun> pronoun = lexicon.pronoun(sentence.token(i));
            if (pronoun.isPresent()) {
                pronoun(sentence, i, pronoun.get()).ifPresent(found::add);
            } else {
                Optional<Markable> nominal = nominal(sentence, bounds, i);
                nominal.ifPresent(found::add);
                consumed = nominal.filter(m -> m.last() > m.head() && isCoordinated(m)).map(Markable::last).orElse(consumed);
            }
        }
    }

    private static boolean isCoordinated(Markable markable) {
        return markable.tag(markable.head() + 1).equals("CCONJ");
    }

    private Markable name(Sentence sentence, PhraseBounds bounds, int index, Mention.Named name) {
        int first = bounds.firstOf(index);
        int last = bounds.lastOf(index);
        return markable(name, sentence, first, last, last, Optional.empty(), Optional.empty(), false);
    }

    private Optional<Markable> pronoun(Sentence sentence, int at, Pronoun pronoun) {
        Token token = sentence.token(at);
        if (pronoun.is("relative") && !isRelative(sentence, at) || pronoun.form().equals("it") && isExpletive(sentence, at)) {
            return Optional.empty();
        }
        EntityType type = switch (pronoun.gender()) {
            case MALE, FEMALE -> EntityType.PERSON;
            case NEUTER -> EntityType.OTHER;
            case UNKNOWN -> pronoun.plural() ? EntityType.GROUP : EntityType.PERSON;
        };
        Mention mention = new Mention.Pronominal(token.span(), sentence.index(), type, pronoun.person(), pronoun.plural(),
                pronoun.gender(), PRONOUN);
        return Optional.of(markable(mention, sentence, at, at, at, Optional.empty(), Optional.of(pronoun), false));
    }

    private static boolean isRelative(Sentence sentence, int at) {
        if (at == 0) {
            return false;
        }
        Token before = sentence.token(at - 1);
        return before.is("NOUN") || before.is("PROPN") || before.form().equals(",") || before.is("ADP") || before.is("NUM");
    }

    private boolean isExpletive(Sentence sentence, int at) {
        int next = at + 1;
        while (next < sentence.size() && (sentence.token(next).is("ADV") || sentence.token(next).is("PART")
                || sentence.token(next).is("AUX") && !sentence.token(next).lemma().equals("be"))) {
            next++;
        }
        if (next >= sentence.size()) {
            return false;
        }
        if (lexicon.is("expletive", sentence.token(next).lemma())) {
            return true;
        }
        if (!sentence.token(next).lemma().equals("be") && !sentence.token(next).form().matches("['’]s")) {
            return false;
        }
        for (int i = next + 1; i < Math.min(sentence.size(), next + 8); i++) {
            String word = sentence.token(i).form().toLowerCase(Locale.ROOT);
            if (word.equals("that") || word.equals("to") || word.equals("who") || word.equals("whether")) {
                return true;
            }
            if (sentence.token(i).is("VERB") && i == next + 1 || word.equals(",") || word.equals(".")) {
                return false;
            }
        }
        return false;
    }

    private Optional<Markable> nominal(Sentence sentence, PhraseBounds bounds, int head) {
        Token token = sentence.token(head);
        if (!token.is("NOUN") && !token.is("PROPN") || isModifier(sentence, bounds, head)) {
            return Optional.empty();
        }
        Optional<Noun> noun = lexicon.noun(token);
        if (noun.isEmpty()) {
            return token.is("NOUN") ? hidden(sentence, bounds, head) : Optional.empty();
        }
        int first = bounds.first(head);
        int last = coordinated(sentence, bounds, first, head, noun.get(), bounds.last(head, noun.get()));
        boolean plural = isPlural(token, noun.get()) && !isOneOf(sentence, first);
        if (!stands(sentence, bounds, first, head, last, noun.get(), plural)) {
            return Optional.empty();
        }
        EntityType type = plural && (noun.get().human() || noun.get().is("country")) ? EntityType.GROUP : noun.get().type();
        Gender gender = type == EntityType.PERSON
                ? noun.get().gender()
                : type == EntityType.GROUP ? Gender.UNKNOWN : Gender.NEUTER;
        Mention mention = new Mention.Nominal(sentence.span(first, last), sentence.index(), type, token.span(), plural, gender,
                NOMINAL);
        return Optional.of(markable(mention, sentence, first, last, head, noun, Optional.empty(), false));
    }

    private static boolean isModifier(Sentence sentence, PhraseBounds bounds, int head) {
        int next = head + 1;
        if (next >= sentence.size() || bounds.inName(next)) {
            return false;
        }
        boolean glued = sentence.token(next).form().equals("-")
                && sentence.token(next).span().begin() == sentence.token(head).span().end();
        return glued || sentence.token(next).is("NOUN") || sentence.token(next).is("PROPN");
    }

    private Optional<Markable> hidden(Sentence sentence, PhraseBounds bounds, int head) {
        Token token = sentence.token(head);
        if (lexicon.is("calendar", token.lemma())) {
            return Optional.empty();
        }
        int first = bounds.first(head);
        boolean plural = !token.lemma().equalsIgnoreCase(token.form()) && token.form().endsWith("s");
        Mention mention = new Mention.Nominal(sentence.span(first, head), sentence.index(), EntityType.OTHER, token.span(),
                plural,
                Gender.NEUTER, NOMINAL);
        return Optional.of(markable(mention, sentence, first, head, head, Optional.empty(), Optional.empty(), true));
    }

    private static boolean isPlural(Token token, Noun noun) {
        return noun.is("groups") || noun.lemma().equals("talks") || !noun.lemma().equalsIgnoreCase(token.form());
    }

    private static boolean isOneOf(Sentence sentence, int first) {
        return sentence.token(first).form().equalsIgnoreCase("one");
    }

    /** One person under two roles: "a singer and activist". */
    private int coordinated(Sentence sentence, PhraseBounds bounds, int first, int head, Noun noun, int last) {
        String determiner = sentence.token(first).form().toLowerCase(Locale.ROOT);
        if (last != head || !noun.is("role") || !(determiner.equals("a") || determiner.equals("an"))
                || head + 1 >= sentence.size() || !sentence.token(head + 1).lemma().equals("and")) {
            return last;
        }
        for (int i = head + 2; i < sentence.size() && !bounds.inName(i); i++) {
            Token token = sentence.token(i);
            Optional<Noun> other = lexicon.noun(token);
            if (other.isPresent() && other.get().is("role") && !isPlural(token, other.get())
                    && !isModifier(sentence, bounds, i)) {
                return i;
            }
            if (!token.is("NOUN") && !token.is("ADJ")) {
                return last;
            }
        }
        return last;
    }

    /**
     * Whether the phrase refers: it has a determiner, or is plural, or stands in apposition; a bare title before a name does not.
     */
    private boolean stands(
            Sentence sentence, PhraseBounds bounds, int first, int head, int last, Noun noun, boolean plural) {
        Token start = sentence.token(first);
        boolean possessed = false;
        for (int i = first; i < head; i++) {
            possessed |= bounds.isMark(i);
        }
        boolean determined = start.is("DET") || start.is("PRON") || start.is("NUM") || possessed
                || lexicon.is("stop", start.form()) || lexicon.is("counting", start.form());
        if (isPredicative(sentence, first, last) && noun.is("role")) {
            return false;
        }
        if (determined) {
            return !start.lemma().equals("no");
        }
        if (noun.human() && bounds.personAt(last + 1)) {
            return false;
        }
        if (plural) {
            return !sentence.token(head).is("PROPN") || noun.is("groups");
        }
        boolean second = noun.is("relative") && first > 1 && sentence.token(first - 1).is("CCONJ")
                && lexicon.noun(sentence.token(first - 2)).filter(other -> other.is("relative")).isPresent();
        boolean apposed = first > 0 && sentence.token(first - 1).form().equals(",") && last > head;
        boolean headline = sentence.zone() == ZoneKind.HEADLINE && (noun.is("role") || noun.is("government"));
        return second || noun.human() && apposed || headline && !bounds.inName(last + 1);
    }

    /** "recognised her as the leader" gives a role and speaks of nobody new; "as the leader said" does. */
    private static boolean isPredicative(Sentence sentence, int first, int last) {
        boolean as = first > 0 && sentence.token(first - 1).form().equalsIgnoreCase("as");
        return as && (last + 1 >= sentence.size() || !sentence.token(last + 1).is("VERB") && !sentence.token(last + 1).is("AUX"));
    }

    private Markable markable(
            Mention mention, Sentence sentence, int first, int last, int head, Optional<Noun> noun,
            Optional<Pronoun> pronoun, boolean hidden) {
        Set<String> modifiers = new TreeSet<>();
        for (int i = first; i < head && noun.isPresent(); i++) {
            Token token = sentence.token(i);
            String word = token.form().toLowerCase(Locale.ROOT);
            if ((token.is("ADJ") || token.is("NOUN") || token.is("PROPN") || token.is("NUM")) && !lexicon.is("stop", word)) {
                modifiers.add(word);
            }
        }
        return new Markable(0, mention, sentence, first, last, head, noun, pronoun, modifiers,
                Subjects.isSubject(sentence, first, last, head), quotationAt[mention.span().begin()], hidden);
    }
}
