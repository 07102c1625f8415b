package org.newsgraph.analyze.coref;

import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;
import org.newsgraph.model.Tree;

/** Tells subjects, and which words share a clause, by the tree where there is one and by tags where not. */
final class Subjects {
    private Subjects() {
    }

    static boolean isSubject(Sentence sentence, int first, int last, int head) {
        if (sentence.tree().isPresent()) {
            Tree tree = sentence.tree().get();
            int top = top(tree, first, last, head);
            return tree.label(top).startsWith("nsubj") || tree.label(top).startsWith("csubj");
        }
        if (first > 0 && (sentence.token(first - 1).is("ADP") || sentence.token(first - 1).is("AUX"))) {
            return false;
        }
        int next = last + 1;
        while (next < sentence.size() && (sentence.token(next).is("ADV") || isOpeningQuote(sentence.token(next)))) {
            next++;
        }
        if (next >= sentence.size()) {
            return false;
        }
        boolean object = first > 0 && sentence.token(first - 1).is("VERB");
        Token verb = sentence.token(next);
        return verb.is("AUX") || verb.is("VERB") && !object && !verb.form().endsWith("ing");
    }

    private static boolean isOpeningQuote(Token token) {
        return token.form().equals("“") || token.form().equals("\"") || token.form().equals("‘");
    }

    /** The token of the phrase whose own head lies outside of it. */
    static int top(Tree tree, int first, int last, int head) {
        int at = head;
        while (tree.head(at) >= first && tree.head(at) <= last) {
            at = tree.head(at);
        }
        return at;
    }

    /** The verb, or other predicate, of the clause that this token belongs to. */
    static int clause(Tree tree, int token) {
        int at = token;
        while (tree.head(at) != Tree.ROOT && !opensClause(tree.label(at))) {
            boolean subject = tree.label(at).startsWith("nsubj");
            at = tree.head(at);
            if (subject && tree.label(at).equals("conj")) {
                return at;
            }
        }
        return at;
    }

    private static boolean opensClause(String label) {
        return switch (label) {
            case "root", "ccomp", "advcl", "acl", "acl:relcl", "advcl:relcl", "parataxis", "csubj", "csubj:pass" -> true;
            default -> false;
        };
    }

    /** Whether the two tokens, left before right, stand in one minimal clause. */
    static boolean sameClause(Sentence sentence, int left, int right) {
        if (sentence.tree().isPresent()) {
            Tree tree = sentence.tree().get();
            return clause(tree, left) == clause(tree, right);
        }
        int verbs = 0;
        for (int i = left + 1; i < right; i++) {
            Token token = sentence.token(i);
            if (token.is("VERB") && ++verbs > 1 || token.is("SCONJ") || token.is("PUNCT") || token.is("CCONJ")) {
                return false;
            }
        }
        return true;
    }
}
