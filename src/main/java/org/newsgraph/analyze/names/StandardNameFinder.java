package org.newsgraph.analyze.names;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.FoundBy;
import org.newsgraph.model.Gender;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;

/** Names by tagger and lists, made to agree over the article. Immutable, thread-safe. */
final class StandardNameFinder implements NameFinder {
    private static final String VERSION = "1";

    private final Lexicon lexicon;
    private final NameTagger tagger;
    private final SpanReading reading;
    private final AmbiguousCountries ambiguous;
    private final BareBodies bodies;

    StandardNameFinder(
            Lexicon lexicon, NameTagger tagger, SpanReading reading, AmbiguousCountries ambiguous, BareBodies bodies) {
        this.bodies = bodies;
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.reading = reading;
        this.ambiguous = ambiguous;
    }

    @Override
    public List<Mention.Named> find(CleanText text, List<Sentence> sentences) {
        List<Words> words = sentences.stream().map(Words::new).toList();
        ArticleWords article = new ArticleWords(words, lexicon);
        ArticleNames names = new ArticleNames(lexicon);
        List<List<Draft>> drafts = new ArrayList<>();
        for (Words sentence : words) {
            List<Draft> read = reading.read(sentence, tagger.tag(sentence, article));
            names.note(sentence, read);
            drafts.add(read);
        }
        BareBodies.Countries countries = bodies.in(words);
        PersonGender genders = new PersonGender(lexicon);
        for (int i = 0; i < words.size(); i++) {
            Words sentence = words.get(i);
            List<Draft> usual = names.agree(sentence, drafts.get(i), () -> reading.listed(sentence));
            List<Draft> agreed = countries.resolve(sentence, ambiguous.resolve(words, sentence, usual));
            agreed.stream().filter(StandardNameFinder::person).forEach(draft -> genders.note(sentence, draft));
            drafts.set(i, agreed);
        }
        List<Mention.Named> mentions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Draft draft : drafts.get(i)) {
                mentions.add(mention(words.get(i), draft, genders));
            }
        }
        return mentions;
    }

    private static boolean person(Draft draft) {
        return draft.type() == EntityType.PERSON;
    }

    private static Mention.Named mention(Words words, Draft draft, PersonGender genders) {
        Sentence sentence = words.sentence();
        Gender gender = person(draft) ? genders.of(words, draft) : Gender.NEUTER;
        return new Mention.Named(sentence.span(draft.first(), draft.last()), sentence.index(), draft.type(), draft.as(),
                draft.country(), gender, new FoundBy("names", draft.rule(), VERSION));
    }
}
