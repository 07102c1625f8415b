package org.newsgraph.analyze.coref;

import java.util.List;
import java.util.Set;

/** Links relatives: husbands, wives, sisters. */
final class Relatives {
    private static final int REACH = 40;

    private Relatives() {
    }

    /** "her husband" where the article has said whose wife she is; "X's wife" again. */
    static void link(Discourse discourse) {
        List<Markable> relatives = discourse.markables.stream()
                .filter(markable -> markable.nominal() && markable.isKind("relative"))
                .filter(markable -> discourse.possessor(markable.index()) >= 0)
                .toList();
        for (int i = 1; i < relatives.size(); i++) {
            for (int j = Math.max(0, i - REACH); j < i; j++) {
                sameRelative(discourse, relatives.get(i), relatives.get(j));
                converse(discourse, relatives.get(i), relatives.get(j));
            }
        }
    }

    private static void sameRelative(Discourse discourse, Markable nominal, Markable other) {
        int owner = discourse.possessor(nominal.index());
        int otherOwner = discourse.possessor(other.index());
        boolean same = nominal.lemma().equals(other.lemma()) && !nominal.plural() && otherOwner >= 0;
        if (same && discourse.same(owner, otherOwner)) {
            discourse.link(nominal.index(), other.index(), "relative");
        }
    }

    /** A wife's husband is the one whose wife she is. */
    private static void converse(Discourse discourse, Markable nominal, Markable other) {
        int owner = discourse.possessor(nominal.index());
        int otherOwner = discourse.possessor(other.index());
        boolean couple = Set.of("wife husband", "husband wife").contains(nominal.lemma() + " " + other.lemma());
        if (!couple || otherOwner < 0) {
            return;
        }
        boolean speaking = discourse.at(owner).pronoun().isPresent() && !discourse.at(owner).third();
        if (speaking || discourse.same(owner, other.index())) {
            discourse.link(nominal.index(), otherOwner, "relative");
        }
    }
}
