package org.newsgraph.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Attribution;

/** Scores what stands around the content of statements: cue, addressee, time, medium, status, question, nesting. */
final class CircumstanceScorer {
    private static final String ADDRESSEE = "statements/addressee";
    private static final String TIME = "statements/time";
    private static final String MEDIUM = "statements/medium";

    private final Gold.Article gold;
    private final Prediction prediction;
    private final Alignment alignment;
    private final StatementPairing pairing;
    private final Scores scores;

    CircumstanceScorer(Gold.Article gold, Prediction prediction, Alignment alignment, StatementPairing pairing, Scores scores) {
        this.gold = gold;
        this.prediction = prediction;
        this.alignment = alignment;
        this.pairing = pairing;
        this.scores = scores;
    }

    void score() {
        scores.put("statements/cue", cue());
        Score.Match addressee = addressee();
        Score.Match time = time();
        Score.Match medium = medium();
        scores.put(ADDRESSEE, addressee);
        scores.put(TIME, time);
        scores.put(MEDIUM, medium);
        scores.put("statements/addressee, time, medium", Score.sum(addressee, Score.sum(time, medium)));
        scores.put("statements/status", status());
        scores.put("statements/question", question());
        scores.put("statements/nested", nested());
    }

    /** Statements that count: required, or optional and found. */
    private List<Gold.Statement> counted() {
        return gold.statements().stream().filter(wanted -> !wanted.optional() || pairing.found(wanted).isPresent()).toList();
    }

    /** Over all statements: a cue is right where it meets a cue of its partner. */
    private Score.Match cue() {
        int right = 0;
        int found = 0;
        int of = 0;
        for (Gold.Statement wanted : counted()) {
            Optional<Attribution> statement = pairing.found(wanted);
            Ranges cues = statement.map(one -> prediction.raw(one.cues())).orElse(Ranges.none());
            of += wanted.cues().isEmpty() ? 0 : 1;
            found += cues.isEmpty() ? 0 : 1;
            right += new Ranges(wanted.cues()).overlaps(cues) ? 1 : 0;
        }
        found += (int) pairing.found().stream().filter(one -> pairing.gold(one).isEmpty() && !one.cues().isEmpty()).count();
        return new Score.Match(right, found, of);
    }

    /** Each addressee counts; false ones are those of paired statements. */
    private Score.Match addressee() {
        int right = 0;
        int found = 0;
        int of = 0;
        for (Gold.Statement wanted : counted()) {
            Optional<Attribution> statement = pairing.found(wanted);
            List<Integer> chains = statement.map(Attribution::addressees).orElse(List.of());
            of += wanted.addressees().size();
            found += chains.size();
            Set<Integer> used = new HashSet<>();
            List<String> missed = new ArrayList<>();
            for (String addressee : wanted.addressees()) {
                Optional<Integer> match = chains.stream().filter(chain -> !used.contains(chain))
                        .filter(chain -> alignment.is(chain, List.of(addressee), wanted.evidence())).findFirst();
                match.ifPresentOrElse(used::add, () -> missed.add(addressee));
            }
            right += used.size();
            missed.forEach(one -> scores.missing(ADDRESSEE, wanted.id() + " to " + one));
            chains.stream().filter(chain -> !used.contains(chain)).forEach(
                    chain -> scores.spurious(ADDRESSEE, wanted.id() + " to " + prediction.name(chain), cues(statement)));
        }
        return new Score.Match(right, found, of);
    }

    private Ranges cues(Optional<Attribution> statement) {
        return statement.map(one -> prediction.raw(one.cues())).orElse(Ranges.none());
    }

    /** A time from the context, which the gold allows, neither counts nor costs. */
    private Score.Match time() {
        int right = 0;
        int found = 0;
        int of = 0;
        for (Gold.Statement wanted : counted()) {
            Ranges when = pairing.found(wanted).flatMap(Attribution::when)
                    .map(index -> prediction.raw(prediction.article().times().get(index).span())).orElse(Ranges.none());
            boolean isRight = !when.isEmpty() && meets(wanted.time().stream().toList(), when);
            boolean inherited = !when.isEmpty() && meets(wanted.inheritedTime().stream().toList(), when);
            of += wanted.time().isPresent() ? 1 : 0;
            right += isRight ? 1 : 0;
            found += !when.isEmpty() && (isRight || !inherited) ? 1 : 0;
            if (!isRight && wanted.time().isPresent()) {
                scores.missing(TIME, wanted.id() + " " + prediction.words().text(wanted.time().get()));
            }
            if (!when.isEmpty() && !isRight && !inherited) {
                scores.wrong(TIME, wanted.id() + " dated " + prediction.words().text(when), when);
            }
        }
        return new Score.Match(right, found, of);
    }

    private static boolean meets(List<org.newsgraph.model.Span> spans, Ranges found) {
        return new Ranges(spans).overlaps(found);
    }

    /** A medium is right on the words that the gold gives for it, or where the gold's label has its name. */
    private Score.Match medium() {
        int right = 0;
        int found = 0;
        int of = 0;
        for (Gold.Statement wanted : counted()) {
            Optional<Attribution.Medium> medium = pairing.found(wanted).flatMap(Attribution::medium);
            boolean isRight = medium.isPresent() && wanted.medium().isPresent() && same(wanted.medium().get(), medium.get());
            of += wanted.medium().isPresent() ? 1 : 0;
            found += medium.isPresent() ? 1 : 0;
            right += isRight ? 1 : 0;
            if (wanted.medium().isPresent() && !isRight) {
                scores.missing(MEDIUM, wanted.id() + " " + wanted.medium().get().words());
            }
            if (medium.isPresent() && !isRight) {
                scores.wrong(MEDIUM, wanted.id() + " by " + medium.get().kind(), prediction.raw(medium.get().span()));
            }
        }
        return new Score.Match(right, found, of);
    }

    private boolean same(Gold.Medium wanted, Attribution.Medium medium) {
        boolean onWords = wanted.span().isPresent()
                && Ranges.of(wanted.span().get()).overlaps(prediction.raw(medium.span()));
        return onWords || wanted.words().contains(medium.kind().toLowerCase(Locale.ROOT).replace('-', ' '));
    }

    /** Over all statements of the gold: complete, or why the content is missing. */
    private Score.Share status() {
        int right = 0;
        int of = 0;
        for (Gold.Statement wanted : counted()) {
            String status = pairing.found(wanted).map(one -> one.status().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .orElse("");
            of++;
            right += status.equals(wanted.status()) ? 1 : 0;
            if (!status.equals(wanted.status()) && !wanted.hasContent()) {
                scores.missing("statements/status", wanted.id() + " " + wanted.status());
            }
        }
        return new Score.Share(right, of);
    }

    private Score.Match question() {
        int right = 0;
        int found = (int) pairing.found().stream().filter(Attribution::question)
                .filter(statement -> pairing.gold(statement).filter(one -> one.optional() && one.question()).isEmpty()).count();
        List<Gold.Statement> questions = gold.statements().stream().filter(one -> one.question() && !one.optional()).toList();
        for (Gold.Statement wanted : questions) {
            boolean isRight = pairing.found(wanted).filter(Attribution::question).isPresent();
            right += isRight ? 1 : 0;
            if (!isRight) {
                scores.missing("statements/question", wanted.id());
            }
        }
        return new Score.Match(right, found, questions.size());
    }

    /** A statement reported in a statement points to the one that reports it. */
    private Score.Share nested() {
        int right = 0;
        int of = 0;
        for (Gold.Statement wanted : counted()) {
            if (wanted.nestedIn().isEmpty()) {
                continue;
            }
            of++;
            Optional<String> outer = pairing.found(wanted).flatMap(Attribution::nestedIn)
                    .flatMap(id -> prediction.article().statements().stream().filter(one -> one.id() == id).findFirst())
                    .flatMap(pairing::gold).map(Gold.Statement::id);
            right += outer.equals(wanted.nestedIn()) ? 1 : 0;
            if (!outer.equals(wanted.nestedIn())) {
                scores.missing("statements/nested", wanted.id() + " in " + wanted.nestedIn().get());
            }
        }
        return new Score.Share(right, of);
    }
}
