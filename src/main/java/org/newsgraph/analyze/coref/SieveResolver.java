package org.newsgraph.analyze.coref;

import java.util.List;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Coreference;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Sentence;

/** Runs the sieves in their order. */
final class SieveResolver implements CorefResolver {
    private final Lexicon lexicon;

    SieveResolver(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Coreference resolve(
            CleanText text, List<Sentence> sentences, List<Mention.Named> names, List<Quotation> quotations) {
        MarkableFinder finder = new MarkableFinder(lexicon, text.text().length(), quotations);
        PersonTypes types = new PersonTypes(text.text(), names, lexicon);
        List<Mention.Named> typed = names.stream().map(types::of).toList();
        Discourse discourse = new Discourse(text.text(), sentences, finder.find(sentences, typed), lexicon);
        List<Sieve> sieves = List.of(
                NameSieves::code,
                NameSieves::sameName,
                NameSieves::variant,
                DescriptionSieves::titles,
                Surnames::link,
                NameSieves::acronym,
                DescriptionSieves::apposition,
                DescriptionSieves::predicate,
                NominalSieves::offices,
                NominalSieves::government,
                NominalSieves::focus,
                NominalSieves::role,
                NominalSieves::sameHead,
                Relatives::link,
                new PronounSieve(quotations),
                Variations::link,
                Relatives::link,
                NominalSieves::government);
        sieves.forEach(sieve -> sieve.apply(discourse));
        return new ChainBuilder(discourse).build();
    }
}
