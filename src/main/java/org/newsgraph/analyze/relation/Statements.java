package org.newsgraph.analyze.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.Asserter;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Source;
import org.newsgraph.model.Span;

/** The statements of an article by the sentences that their content touches: answers on whose word a stretch stands. */
final class Statements {
    private final List<Attribution> all;
    private final List<List<Attribution>> bySentence = new ArrayList<>();

    Statements(List<Sentence> sentences, List<Attribution> statements) {
        all = statements;
        sentences.forEach(sentence -> bySentence.add(new ArrayList<>()));
        for (Attribution statement : statements) {
            statement.content().forEach(piece -> place(sentences, statement, piece));
        }
    }

    private void place(List<Sentence> sentences, Attribution statement, Span piece) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= piece.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < sentences.size() && sentences.get(i).span().begin() < piece.end(); i++) {
            bySentence.get(i).add(statement);
        }
    }

    /** The innermost statement in whose content this stretch stands. */
    Optional<Attribution> around(int sentence, Span trigger) {
        Attribution innermost = null;
        int smallest = Integer.MAX_VALUE;
        for (Attribution statement : bySentence.get(sentence)) {
            for (Span piece : statement.content()) {
                if (piece.contains(trigger) && (piece.length() < smallest || nested(statement, innermost))) {
                    innermost = statement;
                    smallest = piece.length();
                }
            }
        }
        return Optional.ofNullable(innermost);
    }

    private static boolean nested(Attribution inner, Attribution outer) {
        return outer != null && inner.nestedIn().filter(id -> id == outer.id()).isPresent();
    }

    Asserter asserter(int sentence, Span trigger) {
        return around(sentence, trigger).<Asserter>map(statement -> new Asserter.Statement(statement.id()))
                .orElse(new Asserter.Narrator());
    }

    /** On whose word it stands that this statement was made. */
    Asserter reporter(Attribution statement) {
        return statement.nestedIn().filter(id -> id < all.size()).<Asserter>map(Asserter.Statement::new)
                .orElse(new Asserter.Narrator());
    }

    static Optional<Source.Chain> speaker(Attribution statement) {
        return statement.source() instanceof Source.Chain chain ? Optional.of(chain) : Optional.empty();
    }
}
