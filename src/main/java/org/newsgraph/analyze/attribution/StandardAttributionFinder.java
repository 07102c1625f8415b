package org.newsgraph.analyze.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.model.Attributed;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.Coreference;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.TimeExpression;

/** The order of the steps: cues, quotations, contents, the cue-less, then circumstances and pronouns. */
final class StandardAttributionFinder implements AttributionFinder {
    private final CueFinder cueFinder;
    private final MediaWords media;
    private final OfficeWords offices;
    private final SpeakerNouns speakers;
    private final List<StanceWords> stances;
    private final String version;

    StandardAttributionFinder(CueFinder cueFinder, MediaWords media, OfficeWords offices, SpeakerNouns speakers,
            List<StanceWords> stances, String version) {
        this.speakers = speakers;
        this.stances = stances;
        this.cueFinder = cueFinder;
        this.media = media;
        this.offices = offices;
        this.version = version;
    }

    @Override
    public Attributed find(
            CleanText text, List<Sentence> sentences, Coreference coreference, List<TimeExpression> times,
            List<Quotation> quotations) {
        Passage passage = new Passage(text, sentences, quotations, times, cueFinder);
        Chains chains = new Chains(coreference.chains());
        List<Draft> drafts = new ArrayList<>(new StatementFinder(passage, chains, speakers).find());
        drafts.sort(Comparator.comparingInt(Draft::begin));
        new QuoteOwner(passage).addTo(drafts);
        drafts.sort(Comparator.comparingInt(Draft::begin).thenComparing(draft -> -draft.length()));
        Answers.join(drafts);
        new Circumstances(passage, chains, media, times).addTo(drafts);
        List<CorefChain> bound = new PronounBinder(coreference, offices, text.text()).bind(drafts);
        Chains known = new Chains(bound);
        StanceFinder stanceFinder = new StanceFinder(passage, known, stances);
        drafts.forEach(draft -> draft.stances = stanceFinder.of(draft));
        return new Assembly(known, version).assemble(bound, drafts);
    }
}
