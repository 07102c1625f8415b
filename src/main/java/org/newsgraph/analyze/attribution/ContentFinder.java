package org.newsgraph.analyze.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Span;

/** Finds the reported words of a verb cue in its tree. Spans are as the tree has them; {@link Fitting} makes them exact. */
final class ContentFinder {
    /**
     * @param pieces in text order
     * @param form under which it was found
     * @param object token of the one who is addressed or spoken of, -1 without
     * @param question whether it is an indirect question
     */
    record Found(List<Span> pieces, ContentForm form, int object, boolean question) {
    }

    private static final Set<String> WHETHER = Set.of("if", "whether");
    private static final Set<String> INTERROGATIVE = Set.of("what", "why", "how", "when", "where", "who", "which", "whom");
    private static final Set<String> CLAUSAL = Set.of("ccomp", "parataxis", "advcl", "acl", "dep", "csubj", "xcomp", "obj");

    /** The content of a verb under one of its frames. */
    Optional<Found> find(Cue cue, Frame frame) {
        Clause clause = cue.clause();
        int verb = cue.head();
        int last = verb + frame.words().size() - 1;
        if (pointsTo(clause, last, frame)) {
            return Optional
                    .of(new Found(List.of(clause.sentence().span(last + 1, last + 2)), ContentForm.OBJECT, last + 2, false));
        }
        int object = object(clause, verb, last);
        Optional<Found> found = Optional.empty();
        if (frame.takes(ContentForm.CLAUSE) || frame.takes(ContentForm.THAT) || frame.takes(ContentForm.QUESTION)) {
            found = clause(clause, verb, last, frame, object);
        }
        if (found.isEmpty() && frame.takes(ContentForm.OBJECT_INFINITIVE)) {
            found = objectInfinitive(clause, verb, last, object);
        }
        if (found.isEmpty() && frame.takes(ContentForm.INFINITIVE) && object < 0) {
            found = child(clause, verb, last, ContentForm.INFINITIVE, c -> clause.infinitive(c), object);
        }
        if (found.isEmpty() && frame.takes(ContentForm.PREDICATION) && object >= 0) {
            found = predication(clause, verb, object);
        }
        if (found.isEmpty() && frame.takes(ContentForm.PREPOSITION)) {
            found = preposition(clause, verb, frame, object);
        }
        if (found.isEmpty() && frame.takes(ContentForm.GERUND)) {
            found = child(clause, verb, last, ContentForm.GERUND, clause::gerund, object);
        }
        if (found.isEmpty() && frame.takes(ContentForm.OBJECT)) {
            found = objectPhrase(clause, verb, last, frame, object);
        }
        Optional<Found> kept = found;
        boolean clausal = frame.takes(ContentForm.CLAUSE) || frame.takes(ContentForm.THAT);
        return clausal && (found.isEmpty() || found.get().form() != ContentForm.CLAUSE)
                ? ThatClause.found(clause, last, object).or(() -> kept)
                : found;
    }

    /** "Maintained that line": no clause. */
    static boolean pointsTo(Clause clause, int last, Frame frame) {
        return last + 2 < clause.size() && Set.of("that", "this").contains(clause.lemma(last + 1))
                && frame.objects().contains(clause.lemma(last + 2));
    }

    private static int object(Clause clause, int verb, int last) {
        int first = clause.child(verb, c -> c > verb && Set.of("iobj", "obj").contains(clause.tree().label(c)));
        if (first >= 0) {
            return first;
        }
        boolean prepositional = last > verb;
        return prepositional
                ? clause.child(verb, c -> c > last && clause.tree().label(c).equals("obl")
                        && clause.has(c, "case", Set.of(clause.lemma(last))))
                : -1;
    }

    private Optional<Found> clause(Clause clause, int verb, int last, Frame frame, int object) {
        int child = clause.child(verb, c -> c > last && CLAUSAL.contains(clause.tree().label(c)) && finite(clause, c)
                && (clause.tree().label(c).equals("ccomp") || that(clause, c)
                        || frame.takes(ContentForm.QUESTION) && clause.has(c, "mark", WHETHER)));
        if (child < 0) {
            return Optional.empty();
        }
        int first = Math.max(clause.first(child), last + 1);
        boolean asks = asks(clause, first, child);
        boolean fits = asks
                ? frame.takes(ContentForm.QUESTION) || frame.takes(ContentForm.CLAUSE)
                : frame.takes(ContentForm.CLAUSE) || frame.takes(ContentForm.THAT) && that(clause, child);
        boolean bare = clause.subject(child) < 0 && !frame.addressee().equals("object") && clause.verbal(child);
        int begin = object < 0 || bare ? ClauseEdge.left(clause, last, first) : first;
        Span span = clause.sentence().span(begin, Math.max(first, clause.last(child)));
        return fits ? Optional.of(new Found(List.of(span), ContentForm.CLAUSE, object, asks)) : Optional.empty();
    }

    private static boolean finite(Clause clause, int child) {
        return !clause.infinitive(child) && (!clause.gerund(child) || clause.subject(child) >= 0);
    }

    private static boolean that(Clause clause, int child) {
        return clause.child(child, c -> clause.tree().label(c).equals("mark") && clause.lemma(c).equals("that")) >= 0
                && !clause.tree().label(child).equals("acl");
    }

    static boolean asks(Clause clause, int first, int child) {
        return clause.has(child, "mark", WHETHER) || INTERROGATIVE.contains(clause.lemma(first));
    }

    private Optional<Found> objectInfinitive(Clause clause, int verb, int last, int object) {
        int child = clause.child(verb, c -> c > last && clause.infinitive(c));
        if (child < 0 && object >= 0) {
            child = clause.child(object, c -> c > object && clause.infinitive(c));
        }
        if (child < 0) {
            return Optional.empty();
        }
        int to = clause.infinitive(child) ? toOf(clause, child) : clause.first(child);
        int addressed = object >= 0 ? object : clause.subject(child);
        Span span = clause.sentence().span(to, clause.last(child));
        return Optional.of(new Found(List.of(span), ContentForm.OBJECT_INFINITIVE, addressed, false));
    }

    private static int toOf(Clause clause, int verb) {
        int to = clause.child(verb, c -> c < verb && clause.lemma(c).equals("to"));
        return to > 0 && Clause.NEGATIONS.contains(clause.lemma(to - 1)) ? to - 1 : to;
    }

    private Optional<Found> child(
            Clause clause, int verb, int last, ContentForm form, java.util.function.IntPredicate test, int object) {
        int child = clause.child(verb,
                c -> c > last && Set.of("xcomp", "ccomp", "obj").contains(clause.tree().label(c)) && clause.token(c).is("VERB")
                        && test.test(c));
        return child < 0
                ? Optional.empty()
                : Optional.of(new Found(List.of(below(clause, child, last)), form, object, false));
    }

    private Optional<Found> predication(Clause clause, int verb, int object) {
        int beside = clause.child(verb, c -> c > object && predicate(clause, c));
        int child = beside >= 0 ? beside : clause.child(object, c -> c > object && clause.has(c, "case", Set.of("as")));
        if (child < 0) {
            return Optional.empty();
        }
        Span span = clause.sentence().span(Math.min(clause.first(object), object), clause.last(child));
        return Optional.of(new Found(List.of(span), ContentForm.PREDICATION, object, false));
    }

    private static boolean predicate(Clause clause, int c) {
        boolean as = clause.has(c, "case", Set.of("as")) || clause.has(c, "mark", Set.of("as"));
        return Set.of("obl", "advcl").contains(clause.tree().label(c)) && as
                || Set.of("xcomp", "obj").contains(clause.tree().label(c)) && !clause.infinitive(c);
    }

    private Optional<Found> preposition(Clause clause, int verb, Frame frame, int object) {
        int child = clause.child(verb, c -> c > verb && opens(clause, c, frame) >= 0);
        if (child < 0 && object >= 0) {
            child = clause.child(object, c -> c > object && opens(clause, c, frame) >= 0);
        }
        if (child < 0) {
            return Optional.empty();
        }
        Span span = clause.sentence().span(opens(clause, child, frame), clause.last(child));
        return Optional.of(new Found(List.of(span), ContentForm.PREPOSITION, object, false));
    }

    private static int opens(Clause clause, int child, Frame frame) {
        return clause.child(child, c -> c < child && Set.of("case", "mark").contains(clause.tree().label(c))
                && frame.prepositions().contains(clause.lemma(c)));
    }

    private Optional<Found> objectPhrase(Clause clause, int verb, int last, Frame frame, int object) {
        int wished = last > verb ? clause.child(verb, c -> c > last && clause.has(c, "mark", Set.of(clause.lemma(last)))) : -1;
        if (wished >= 0) {
            return Optional
                    .of(new Found(List.of(below(clause, wished, last)), ContentForm.OBJECT, clause.subject(wished), false));
        }
        if (object < 0 || !frame.objects().isEmpty() && !frame.objects().contains(clause.lemma(object))) {
            return Optional.empty();
        }
        int end = clause.last(object);
        int infinitive = clause.child(verb, c -> last > verb && c > object && clause.infinitive(c));
        boolean that = clause.first(object) == last + 2 && clause.lemma(last + 1).equals("that");
        int first = that ? last + 1 : Math.max(last + 1, clause.first(object));
        Span span = clause.sentence().span(first, Math.max(Math.max(first, end), infinitive < 0 ? end : clause.last(infinitive)));
        return Optional.of(new Found(List.of(span), ContentForm.OBJECT, object, false));
    }

    private static Span below(Clause clause, int child, int last) {
        int first = Math.max(clause.first(child), last + 1);
        return clause.sentence().span(first, Math.max(first, clause.last(child)));
    }
}
