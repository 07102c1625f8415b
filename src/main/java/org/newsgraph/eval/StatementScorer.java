package org.newsgraph.eval;

import java.util.List;
import java.util.Optional;
import org.newsgraph.model.Attribution;

/**
 * Scores statements: who is given as the speaker, and how well content is delimited. Quoted statements are the direct and mixed
 * ones of the gold that have content and a speaker.
 */
final class StatementScorer {
    private final Gold.Article gold;
    private final Prediction prediction;
    private final StatementPairing pairing;
    private final Sources sources;
    private final Scores scores;

    StatementScorer(Gold.Article gold, Prediction prediction, StatementPairing pairing, Sources sources, Scores scores) {
        this.gold = gold;
        this.prediction = prediction;
        this.pairing = pairing;
        this.sources = sources;
        this.scores = scores;
    }

    void score() {
        quoted();
        indirect();
        unstated();
        contentless();
        contents();
    }

    private List<Gold.Statement> attributed(boolean quoted) {
        return gold.statements().stream()
                .filter(wanted -> wanted.quoted() == quoted && wanted.hasContent() && wanted.hasSpeaker()).toList();
    }

    /** An optional statement that was not found, or found with no speaker, is left out of the sum. */
    private void quoted() {
        int right = 0;
        int wrong = 0;
        int missing = 0;
        for (Gold.Statement wanted : attributed(true)) {
            switch (verdict(wanted)) {
                case RIGHT -> right++;
                case WRONG -> {
                    wrong++;
                    wrong("statements/quoted wrong", wanted);
                }
                case NONE -> missing += missing("statements/quoted missing", wanted);
            }
        }
        scores.put("statements/quoted right", new Score.Share(right, right + wrong + missing));
        scores.put("statements/quoted wrong", new Score.Count(wrong));
        scores.put("statements/quoted missing", new Score.Count(missing));
        spurious();
    }

    private Sources.Verdict verdict(Gold.Statement wanted) {
        return pairing.found(wanted).map(statement -> sources.judge(wanted, statement)).orElse(Sources.Verdict.NONE);
    }

    private int missing(String measure, Gold.Statement wanted) {
        if (wanted.optional()) {
            return 0;
        }
        scores.missing(measure, describe(wanted));
        return 1;
    }

    private void wrong(String measure, Gold.Statement wanted) {
        Attribution statement = pairing.found(wanted).orElseThrow();
        scores.wrong(measure, describe(wanted) + " found as " + sources.words(statement), prediction.content(statement));
    }

    /**
     * A found direct or mixed statement without a partner is spurious, unless at least half of its words stand in the content of
     * a statement of the gold and its speaker is right there: a quotation found in two pieces tells nothing false.
     */
    private void spurious() {
        int spurious = 0;
        int pieces = 0;
        for (Attribution statement : pairing.found()) {
            boolean quoted = statement.type() != Attribution.QuoteType.INDIRECT && !statement.content().isEmpty();
            if (!quoted || pairing.gold(statement).isPresent()) {
                continue;
            }
            Optional<Gold.Statement> whole = pairing.holding(statement);
            if (whole.isPresent() && sources.judge(whole.get(), statement) == Sources.Verdict.RIGHT) {
                pieces++;
            } else {
                spurious++;
                scores.spurious("statements/quoted spurious", describe(statement), prediction.content(statement));
            }
        }
        scores.put("statements/quoted spurious", new Score.Count(spurious));
        scores.put("statements/quoted pieces", new Score.Count(pieces));
    }

    /** Found with the right speaker, against all found indirect statements but those that the gold leaves optional. */
    private void indirect() {
        int right = 0;
        int of = 0;
        for (Gold.Statement wanted : attributed(false)) {
            Sources.Verdict verdict = verdict(wanted);
            right += verdict == Sources.Verdict.RIGHT ? 1 : 0;
            of += verdict == Sources.Verdict.RIGHT || !wanted.optional() ? 1 : 0;
            if (verdict == Sources.Verdict.WRONG) {
                wrong("statements/indirect", wanted);
            } else if (verdict == Sources.Verdict.NONE && !wanted.optional()) {
                scores.missing("statements/indirect", describe(wanted));
            }
        }
        int found = 0;
        for (Attribution statement : pairing.found()) {
            Optional<Gold.Statement> wanted = pairing.gold(statement);
            boolean counts = wanted.map(one -> !one.quoted() && one.hasContent() && one.hasSpeaker())
                    .orElse(statement.type() == Attribution.QuoteType.INDIRECT && !statement.content().isEmpty());
            found += counts ? 1 : 0;
            if (counts && wanted.isEmpty()) {
                scores.spurious("statements/indirect", describe(statement), prediction.content(statement));
            }
        }
        scores.put("statements/indirect", new Score.Match(right, found, of));
    }

    /** Where the text names no source, none may be given; a statement that was not found is no mistake of this kind. */
    private void unstated() {
        int right = 0;
        int of = 0;
        for (Gold.Statement wanted : gold.statements()) {
            Optional<Attribution> statement = pairing.found(wanted);
            if (wanted.hasContent() && !wanted.hasSpeaker() && statement.isPresent()) {
                of++;
                boolean isRight = sources.judge(wanted, statement.get()) == Sources.Verdict.RIGHT;
                right += isRight ? 1 : 0;
                if (!isRight) {
                    wrong("statements/source left open", wanted);
                }
            }
        }
        scores.put("statements/source left open", new Score.Share(right, of));
    }

    /** Statements announced or referred to, whose content the text does not give: found, with the right speaker. */
    private void contentless() {
        int right = 0;
        int of = 0;
        for (Gold.Statement wanted : gold.statements()) {
            if (!wanted.hasContent() && !wanted.optional()) {
                of++;
                boolean isRight = verdict(wanted) == Sources.Verdict.RIGHT;
                right += isRight ? 1 : 0;
                if (!isRight) {
                    scores.missing("statements/without content", wanted.id() + " " + String.join("|", wanted.speakers()));
                }
            }
        }
        scores.put("statements/without content", new Score.Share(right, of));
    }

    /** Content found at all (half of the words), and to the word. */
    private void contents() {
        int overlap = 0;
        int exact = 0;
        int of = 0;
        int optional = 0;
        int typed = 0;
        for (Gold.Statement wanted : gold.statements()) {
            Optional<Attribution> statement = pairing.found(wanted);
            if (!wanted.hasContent()) {
                continue;
            }
            if (wanted.optional()) {
                optional += statement.isPresent() ? 1 : 0;
                continue;
            }
            of++;
            if (statement.isPresent()) {
                overlap++;
                exact += pairing.overlap(wanted, statement.get()) == 1 ? 1 : 0;
                String type = statement.get().type().name().toLowerCase(java.util.Locale.ROOT);
                typed += wanted.types().contains(type) ? 1 : 0;
            }
        }
        int found = (int) pairing.found().stream().filter(statement -> !statement.content().isEmpty()).count() - optional;
        scores.put("statements/content overlap", new Score.Match(overlap, found, of));
        scores.put("statements/content exact", new Score.Match(exact, found, of));
        scores.put("statements/type", new Score.Share(typed, overlap));
    }

    private String describe(Gold.Statement wanted) {
        return wanted.id() + " " + String.join("|", wanted.speakers()) + ": " + shortened(wanted.contents().get(0));
    }

    private String describe(Attribution statement) {
        return sources.words(statement) + ": " + shortened(prediction.content(statement)) + " ["
                + statement.foundBy().rule() + "]";
    }

    private String shortened(Ranges content) {
        String text = prediction.words().text(content).replace('\n', ' ');
        return text.length() <= 90 ? text : text.substring(0, 90) + "…";
    }
}
