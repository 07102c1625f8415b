package org.newsgraph.analyze.names;

import java.io.IOException;
import java.io.InputStream;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.RuleException;

/** Makes the stage that finds names. */
public final class Names {
    private static final String MODEL = "models/names.bin";

    private Names() {
    }

    /**
     * The finder with the lists and the model of the program or, where {@code resources} has some, of the user.
     *
     * @throws RuleException where a list or the model is missing or wrong
     */
    public static NameFinder standard(Resources resources) {
        Lexicon lexicon = new Lexicon(resources);
        GovernmentCues cues = new GovernmentCues(resources);
        SpanReading reading = new SpanReading(lexicon, new ListedNames(lexicon, cues), cues, new NameCues(resources));
        return new StandardNameFinder(lexicon, new NameTagger(weights(resources), lexicon), reading,
                new AmbiguousCountries(resources), new BareBodies(resources));
    }

    private static TagWeights weights(Resources resources) {
        try (InputStream stream = resources.open(MODEL)) {
            return TagWeights.read(stream);
        } catch (IOException e) {
            throw new RuleException(MODEL, "cannot be read: " + e.getMessage(), e);
        }
    }
}
