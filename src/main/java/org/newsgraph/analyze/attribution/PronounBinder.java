package org.newsgraph.analyze.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.model.Attribution.QuoteType;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.CorefChain.Link;
import org.newsgraph.model.Coreference;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Gender;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Span;

/** Binds "I" to the speaker, "you" to the addressee, and "we" to whom the speaker speaks for. */
final class PronounBinder {
    private final Coreference coreference;
    private final OfficeWords offices;
    private final String text;
    private final Map<Integer, List<Link>> added = new TreeMap<>();
    private final List<Mention.Pronominal> free = new ArrayList<>();

    PronounBinder(Coreference coreference, OfficeWords offices, String text) {
        this.text = text;
        this.coreference = coreference;
        this.offices = offices;
    }

    /** The chains with the open pronouns of these statements in them; what binds to nobody comes behind as chains of its own. */
    List<CorefChain> bind(List<Draft> drafts) {
        for (Mention.Pronominal pronoun : coreference.open()) {
            Optional<Integer> chain = speaking(drafts, pronoun.span()).flatMap(draft -> referent(draft, pronoun));
            String rule = pronoun.person() == 1 ? "speaker" : "addressee";
            chain.ifPresentOrElse(
                    id -> added.computeIfAbsent(id, key -> new ArrayList<>()).add(new Link(pronoun, rule)),
                    () -> free.add(pronoun));
        }
        List<CorefChain> chains = new ArrayList<>();
        for (CorefChain chain : coreference.chains()) {
            chains.add(added.containsKey(chain.id()) ? longer(chain, added.get(chain.id())) : chain);
        }
        for (Mention.Pronominal pronoun : free) {
            chains.add(
                    new CorefChain(chains.size(), pronoun.type(), pronounName(pronoun), false, Optional.empty(), Gender.UNKNOWN,
                            List.of(new Link(pronoun, "first"))));
        }
        return chains;
    }

    private static String pronounName(Mention.Pronominal pronoun) {
        return pronoun.person() == 1 ? pronoun.plural() ? "we" : "I" : "you";
    }

    private static CorefChain longer(CorefChain chain, List<Link> more) {
        List<Link> links = new ArrayList<>(chain.links());
        links.addAll(more);
        links.sort((a, b) -> a.mention().span().compareTo(b.mention().span()));
        return new CorefChain(chain.id(), chain.type(), chain.name(), chain.named(), chain.country(), chain.gender(), links);
    }

    /** The innermost statement with quoted words around the pronoun. */
    private static Optional<Draft> speaking(List<Draft> drafts, Span pronoun) {
        Draft innermost = null;
        for (Draft draft : drafts) {
            if (draft.begin() > pronoun.begin()) {
                break;
            }
            boolean quoted = draft.type != QuoteType.INDIRECT && draft.frame.speech();
            if (quoted && draft.holds(pronoun) && (innermost == null || draft.length() < innermost.length())) {
                innermost = draft;
            }
        }
        return Optional.ofNullable(innermost);
    }

    private Optional<Integer> referent(Draft draft, Mention.Pronominal pronoun) {
        if (pronoun.person() == 2) {
            return draft.addressees.size() == 1 ? Optional.of(draft.addressees.get(0)) : Optional.empty();
        }
        if (draft.speaker() < 0) {
            return Optional.empty();
        }
        return Optional.of(pronoun.plural() ? side(draft.speaker()) : draft.speaker());
    }

    /** Whom the speaker speaks for: the country of an office holder where the article names it, else the speaker. */
    private int side(int speaker) {
        CorefChain chain = coreference.chains().get(speaker);
        boolean official = chain.type() == EntityType.PERSON && chain.country().isPresent() && offices.held(chain, text);
        if (!official) {
            return speaker;
        }
        return coreference.chains().stream()
                .filter(other -> other.type() == EntityType.COUNTRY && other.country().equals(chain.country()))
                .findFirst().map(CorefChain::id).orElse(speaker);
    }
}
