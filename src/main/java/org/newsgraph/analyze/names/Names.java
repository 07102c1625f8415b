package org.newsgraph.analyze.names;

import org.newsgraph.rules.Resources;

/** Makes the stage that finds names. */
public final class Names {
    private Names() {
    }

    /**
     * The finder with the lists of the program or, where {@code resources} has some, of the user.
     *
     * @throws org.newsgraph.rules.RuleException where a list is missing or wrong
     */
    public static NameFinder standard(Resources resources) {
        Lexicon lexicon = new Lexicon(resources);
        return new ListAndShapeFinder(lexicon, new ListedNames(lexicon, new GovernmentCues(resources)));
    }
}
