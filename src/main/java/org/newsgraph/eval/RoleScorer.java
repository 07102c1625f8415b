package org.newsgraph.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.RoleHeld;

/** Scores offices: holder and title, and then also what the office belongs to. */
final class RoleScorer {
    private static final String TITLE = "roles/holder and title";
    private static final String OF = "roles/holder, title, of";

    private record Wanted(String holder, Gold.Role role) {
    }

    private final Prediction prediction;
    private final Alignment alignment;
    private final Scores scores;
    private final List<Wanted> wanted = new ArrayList<>();

    RoleScorer(Gold.Article gold, Prediction prediction, Alignment alignment, Scores scores) {
        this.prediction = prediction;
        this.alignment = alignment;
        this.scores = scores;
        gold.entities().forEach(entity -> entity.roles().forEach(role -> addOnce(new Wanted(entity.id(), role))));
    }

    /** The gold notes an office at each place where it is said; found once is enough. */
    private void addOnce(Wanted next) {
        boolean known = wanted.stream().anyMatch(
                one -> one.holder.equals(next.holder) && one.role.of().equals(next.role.of())
                        && Titles.same(one.role.title(), next.role.title()) && one.role.optional() == next.role.optional());
        if (!known) {
            wanted.add(next);
        }
    }

    /** Offices of a headline from beside the text have no place in the gold. */
    private List<RoleHeld> found() {
        return prediction.article().roles().stream().filter(role -> !place(role).isEmpty()).toList();
    }

    private Ranges place(RoleHeld role) {
        return prediction.raw(role.evidence().trigger());
    }

    void score() {
        List<RoleHeld> found = found();
        Set<Wanted> titled = new HashSet<>();
        Set<Wanted> whole = new HashSet<>();
        int falseTitles = 0;
        int falseOf = 0;
        for (RoleHeld role : found) {
            List<Wanted> same = wanted.stream().filter(one -> hasTitle(one, role)).toList();
            List<Wanted> sameOf = same.stream().filter(one -> belongs(one.role, role)).toList();
            titled.addAll(same);
            whole.addAll(sameOf);
            if (same.isEmpty()) {
                falseTitles++;
                scores.spurious(TITLE, describe(role), place(role));
            } else if (sameOf.isEmpty()) {
                falseOf++;
                scores.wrong(OF, describe(role), place(role));
            }
        }
        wanted.stream().filter(one -> !one.role.optional() && !titled.contains(one))
                .forEach(one -> scores.missing(TITLE, one.holder + ": " + one.role.title()));
        put(TITLE, titled, falseTitles);
        put(OF, whole, falseTitles + falseOf);
    }

    private void put(String measure, Set<Wanted> matched, int wrong) {
        int right = (int) matched.stream().filter(one -> !one.role.optional()).count();
        int required = (int) wanted.stream().filter(one -> !one.role.optional()).count();
        scores.put(measure, new Score.Match(right, right + wrong, required));
    }

    /** Whether the gold has this office, of whatever it be, so that saying it is not false. */
    boolean known(RoleHeld role) {
        return wanted.stream().anyMatch(one -> hasTitle(one, role));
    }

    private boolean hasTitle(Wanted one, RoleHeld role) {
        return Titles.same(one.role.title(), role.title()) && alignment.is(role.holder(), List.of(one.holder), Ranges.none());
    }

    private boolean belongs(Gold.Role one, RoleHeld role) {
        return belongs(one.of(), role);
    }

    /** Whether an office belongs to one of these entities, by its chain or by its country's code. */
    boolean belongs(Set<String> entities, RoleHeld role) {
        if (role.of().isPresent() && alignment.is(role.of().get(), entities, place(role))) {
            return true;
        }
        boolean byCode = role.country().isPresent() && entities.stream()
                .anyMatch(id -> alignment.entity(id).filter(entity -> entity.iso().equals(role.country())).isPresent());
        return byCode || role.of().isEmpty() && role.country().isEmpty() && entities.contains(Gold.NOBODY);
    }

    private String describe(RoleHeld role) {
        return prediction.name(role.holder()) + ": " + role.title() + " of "
                + role.of().map(prediction::name).or(role::country).orElse("-") + " [" + role.foundBy().rule() + "]";
    }
}
