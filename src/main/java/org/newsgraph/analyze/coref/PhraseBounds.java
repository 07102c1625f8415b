package org.newsgraph.analyze.coref;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** Finds where the noun phrase around a head noun begins and ends, by tags. */
final class PhraseBounds {
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "‘", "'", "``", "''");

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final List<Mention.Named> names;
    private final int[] nameAt;
    private final int[] nameFirst;
    private final int[] nameLast;

    PhraseBounds(Sentence sentence, List<Mention.Named> names, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.names = names;
        nameAt = new int[sentence.size()];
        Arrays.fill(nameAt, -1);
        nameFirst = new int[names.size()];
        nameLast = new int[names.size()];
        for (int i = 0; i < names.size(); i++) {
            nameFirst[i] = Math.min(sentence.tokenAt(names.get(i).span().begin()), sentence.size() - 1);
            nameLast[i] = Math.max(nameFirst[i], Math.min(sentence.tokenAt(names.get(i).span().end() - 1), sentence.size() - 1));
            Arrays.fill(nameAt, nameFirst[i], nameLast[i] + 1, i);
        }
    }

    int firstOf(int name) {
        return nameFirst[name];
    }

    int lastOf(int name) {
        return nameLast[name];
    }

    boolean inName(int token) {
        return token >= 0 && token < sentence.size() && nameAt[token] >= 0;
    }

    /** Whether a person's name begins here. */
    boolean personAt(int token) {
        return inName(token) && nameFirst[nameAt[token]] == token && names.get(nameAt[token]).type() == EntityType.PERSON;
    }

    /** Whether a name of this type begins here. */
    boolean nameAt(int token, EntityType type) {
        return inName(token) && nameFirst[nameAt[token]] == token && names.get(nameAt[token]).type() == type;
    }

    private Token token(int i) {
        return sentence.token(i);
    }

    private String word(int i) {
        return i < 0 || i >= sentence.size() ? "" : token(i).form().toLowerCase(Locale.ROOT);
    }

    /** The first token of the phrase whose head this is: back over modifiers to the determiner or the possessor. */
    int first(int head) {
        int at = head;
        while (at > 0 && !isDeterminer(at)) {
            int next = step(at);
            if (next == at) {
                break;
            }
            at = next;
            if (next > 0 && isMark(next)) {
                at = possessor(next);
                break;
            }
        }
        return counted(QUOTES.contains(token(at).form()) ? at + 1 : at);
    }

    /** One token, or one name, further back; the same place where the phrase begins. */
    private int step(int at) {
        int before = at - 1;
        if (inName(before)) {
            return nameFirst[nameAt[before]];
        }
        if (isMark(before)) {
            return before;
        }
        Token token = token(before);
        boolean joins = switch (token.tag()) {
            case "NOUN", "PROPN", "ADJ", "NUM" -> !lexicon.is("calendar", token.lemma());
            case "DET" -> !word(before).equals("that") || before == 0 || !token(before - 1).is("VERB");
            case "PRON" -> lexicon.pronoun(token).filter(this::possessive).isPresent();
            case "VERB" -> before > 0 && isParticiple(before) && (startsPhrase(before - 1) || token(before - 1).is("ADV"));
            case "ADV" -> !inName(at) && (token(at).is("NUM")
                    ? lexicon.is("about", token.form())
                    : (token(at).is("ADJ") || isParticiple(at)) && !lexicon.is("adverb", token.form()));
            case "ADP" -> token(at).is("NUM") && lexicon.is("about", token.form());
            case "PUNCT" -> joinsPunctuation(before, at);
            case "CCONJ" -> before > 0 && isAdjective(before - 1) && isAdjective(at);
            default -> false;
        };
        return joins ? before : at;
    }

    private boolean possessive(Pronoun pronoun) {
        return pronoun.is("possessive") && !pronoun.form().equals("whose");
    }

    private boolean isDeterminer(int i) {
        return token(i).is("DET") || !inName(i) && lexicon.pronoun(token(i)).filter(this::possessive).isPresent();
    }

    private boolean startsPhrase(int i) {
        return isDeterminer(i) || token(i).is("ADJ") || token(i).is("NUM") || isMark(i);
    }

    private boolean isParticiple(int i) {
        String word = word(i);
        return token(i).is("VERB") && (word.endsWith("ed") || word.endsWith("en") || word.endsWith("ing"));
    }

    private boolean isAdjective(int i) {
        return token(i).is("ADJ") || inName(i) && names.get(nameAt[i]).type() == EntityType.COUNTRY;
    }

    private boolean joinsPunctuation(int before, int at) {
        if (before == 0) {
            return false;
        }
        String form = token(before).form();
        if (QUOTES.contains(form) && token(before - 1).is("DET")) {
            return true;
        }
        boolean glued = token(before - 1).span().end() == token(before).span().begin()
                && token(before).span().end() == token(at).span().begin();
        return form.equals("-") && glued || form.equals(",") && token(before - 1).is("ADJ") && token(at).is("ADJ");
    }

    boolean isMark(int i) {
        String word = word(i);
        if (word.equals("'s") || word.equals("’s")) {
            return !token(i).is("AUX") && !token(i).is("VERB");
        }
        return (word.equals("'") || word.equals("’")) && token(i).is("PART");
    }

    /** The first token of the possessor before this possessive mark. */
    private int possessor(int mark) {
        if (mark == 0) {
            return mark;
        }
        if (inName(mark - 1)) {
            return nameFirst[nameAt[mark - 1]];
        }
        return token(mark - 1).is("NOUN") || token(mark - 1).is("PROPN") ? first(mark - 1) : mark;
    }

    /** Takes in what counts: "nearly 100 of", "one of". */
    private int counted(int first) {
        if (first < 2 || !word(first - 1).equals("of")) {
            return first;
        }
        int at = first - 2;
        if (!token(at).is("NUM") && !lexicon.is("counting", word(at))) {
            return first;
        }
        return at > 0 && lexicon.is("about", word(at - 1)) ? at - 1 : at;
    }

    /** The last token of the phrase: over the complements that the noun takes. */
    int last(int head, Noun noun) {
        if (opensQuote(head) && head + 1 < sentence.size() && QUOTES.contains(token(head + 1).form())) {
            return head + 1;
        }
        if (!noun.complements().contains(word(head + 1))) {
            return head;
        }
        int end = complement(head + 2);
        return end < 0 ? head : end;
    }

    /** Whether a quotation mark stands between determiner and head: {@code the "special forces"}. */
    private boolean opensQuote(int head) {
        for (int i = head - 1; i > 0 && i >= head - 4 && !isDeterminer(i); i--) {
            if (QUOTES.contains(token(i).form()) && token(i - 1).is("DET")) {
                return true;
            }
        }
        return false;
    }

    private int complement(int from) {
        int last = -1;
        boolean ofTaken = false;
        for (int i = from; i < sentence.size(); i++) {
            if (personAt(i) && last >= 0 && last == i - 1 && !isDeterminer(last)) {
                return last;
            }
            if (inName(i)) {
                i = nameLast[nameAt[i]];
                last = i;
            } else if (token(i).is("NOUN") || token(i).is("PROPN")) {
                last = i;
            } else if (word(i).equals("of") && last == i - 1 && !ofTaken) {
                ofTaken = true;
            } else if (!isInner(i)) {
                return last;
            }
        }
        return last;
    }

    private boolean isInner(int i) {
        return isDeterminer(i) || token(i).is("ADJ") || token(i).is("NUM") || isMark(i) || token(i).form().equals("-");
    }
}
