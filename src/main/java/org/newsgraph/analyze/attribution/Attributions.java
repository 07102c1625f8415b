package org.newsgraph.analyze.attribution;

import org.newsgraph.rules.Resources;
import org.newsgraph.rules.WordList;

/** Makes the attribution finder. */
public final class Attributions {
    private Attributions() {
    }

    /**
     * The finder with the shipped cues and lists.
     *
     * @throws org.newsgraph.rules.RuleException where a cue file or a list cannot be used
     */
    public static AttributionFinder standard(Resources resources) {
        CueLexicon lexicon = CueLexicon.read(resources);
        CueFinder cues = new CueFinder(lexicon, WordList.read(resources, "lists/unrealised-verbs.tsv").words());
        return new StandardAttributionFinder(cues, MediaWords.read(resources), OfficeWords.read(resources),
                SpeakerNouns.read(resources), StanceWords.read(resources), lexicon.version());
    }
}
