package org.newsgraph.model;

import java.util.Locale;
import java.util.Optional;

/**
 * An office or role that somebody holds.
 *
 * @param holder chain of a person or group
 * @param title the title's words, without article ("foreign minister")
 * @param of chain of the country, organisation or person that the office belongs to
 * @param country ISO code of the country where it follows from the article though no mention says it ("Secretary of State")
 * @param when index into {@link AnalyzedArticle#times()}
 */
public record RoleHeld(
        int holder,
        String title,
        Optional<Integer> of,
        Optional<String> country,
        RoleStatus status,
        Optional<Integer> when,
        Asserter assertedBy,
        Evidence evidence,
        double confidence,
        FoundBy foundBy) {

    /** How the holder stands to the office. */
    public enum RoleStatus {
        CURRENT, FORMER, ACTING, INTERIM, ELECT, NOMINEE, SELF_DECLARED, RECOGNISED, DISPUTED;

        /** As the ontology writes it: {@code self-declared}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
