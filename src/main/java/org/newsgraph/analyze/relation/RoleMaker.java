package org.newsgraph.analyze.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.model.Asserter;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Evidence;
import org.newsgraph.model.Mention;
import org.newsgraph.model.RoleHeld;
import org.newsgraph.model.RoleHeld.RoleStatus;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.rules.Filler;
import org.newsgraph.rules.Match;
import org.newsgraph.rules.Passage;
import org.newsgraph.rules.TypeTest;

/** Makes offices of matches. */
final class RoleMaker {
    private record Key(int sentence, int holder, int lastOfTitle) {
    }

    private static final TypeTest SINGLE = TypeTest.of("SINGLE");

    private final Offices offices;
    private final Statements statements;
    private final ClauseTimes times;
    private final Bodies bodies;
    private final Map<Key, RoleHeld> made = new LinkedHashMap<>();

    RoleMaker(Offices offices, Statements statements, ClauseTimes times, Bodies bodies) {
        this.bodies = bodies;
        this.offices = offices;
        this.statements = statements;
        this.times = times;
    }

    List<RoleHeld> made() {
        return List.copyOf(made.values());
    }

    void add(Passage passage, RoleRule rule, Match match) {
        Match.Stretch stretch = match.stretches().get("title");
        match.filler("holder")
                .or(() -> described(passage, stretch))
                .ifPresent(holder -> add(passage, rule, match, stretch, holder));
    }

    /** The person whom a description with this title as its head stands for. */
    private static Optional<Filler> described(Passage passage, Match.Stretch title) {
        return IntStream.rangeClosed(title.first(), title.last()).mapToObj(passage::at).flatMap(Optional::stream)
                .filter(filler -> filler.mention() instanceof Mention.Nominal && SINGLE.matches(filler)).findFirst();
    }

    private void add(Passage passage, RoleRule rule, Match match, Match.Stretch stretch, Filler holder) {
        String title = title(passage, stretch);
        Optional<Filler> of = match.filler("of").filter(filler -> filler.chain().id() != holder.chain().id())
                .filter(filler -> !offices.national(title) || !offices.party(passage.words(filler.first(), filler.last())));
        Optional<Integer> owner = of.map(filler -> filler.chain().type() == EntityType.PERSON
                ? bodies.of(filler.chain().id(), title).orElse(filler.chain().id())
                : filler.chain().id());
        RoleStatus status = rule.status().or(() -> nearby(passage, stretch)).orElse(RoleStatus.CURRENT);
        if (plural(passage, stretch, holder)) {
            return;
        }
        Span trigger = passage.sentence().span(stretch.first(), stretch.last());
        Evidence evidence = new Evidence(passage.sentence().index(), Optional.of(holder.mention().span()), trigger,
                of.map(filler -> filler.mention().span()));
        RoleHeld role = new RoleHeld(holder.chain().id(), title, owner, Optional.empty(), status,
                rule.dated() ? times.of(passage.sentence(), match.trigger()) : Optional.empty(),
                asserter(passage, match, status, holder, trigger), evidence,
                rule.confidence(), rule.foundBy());
        made.merge(new Key(passage.sentence().index(), role.holder(), stretch.last()), role,
                RoleMaker::fuller);
    }

    /** The longer title; of two alike the one that says more. */
    private static RoleHeld fuller(RoleHeld one, RoleHeld other) {
        int longer = Integer.compare(other.title().length(), one.title().length());
        boolean says = one.of().isEmpty() && other.of().isPresent()
                || one.status() == RoleStatus.CURRENT && other.status() != RoleStatus.CURRENT;
        return longer > 0 || longer == 0 && says ? other : one;
    }

    /** "his advisers, Lee said": one person is no plural, but for "advisers Lee and Novak". */
    private static boolean plural(Passage passage, Match.Stretch title, Filler holder) {
        Token last = passage.token(title.last());
        return !last.form().equals(last.lemma()) && last.form().endsWith("s") && last.is("NOUN")
                && holder.first() != title.last() + 1;
    }

    /** Its words, in the singular. */
    private static String title(Passage passage, Match.Stretch stretch) {
        String words = passage.words(stretch.first(), stretch.last());
        Token last = passage.token(stretch.last());
        boolean plural = last.is("NOUN") && last.form().equals(last.lemma() + "s");
        String singular = plural ? words.substring(0, words.length() - 1) : words.replaceAll("^(Sen|Rep|Gov|Gen)s\\.$", "$1.");
        return singular.replaceAll("(?i)^(former |ex-)", "");
    }

    /** "former", "acting", "-elect" before, in or right behind the title. */
    private Optional<RoleStatus> nearby(Passage passage, Match.Stretch title) {
        for (int i = Math.max(0, title.first() - 3); i <= Math.min(title.last() + 2, passage.size() - 1); i++) {
            boolean before = i < title.first();
            if (before && boundary(passage, i, title.first())) {
                continue;
            }
            String word = passage.form(i).replaceAll("^(ex)-.*", "$1").replaceAll(".*-(elect|designate)$", "$1");
            Optional<RoleStatus> status = offices.status(word);
            boolean behind = i > title.last() && !(word.equals("elect") || word.equals("designate") || word.equals("nominee"));
            if (status.isPresent() && !behind) {
                return status;
            }
        }
        return Optional.empty();
    }

    private static boolean boundary(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.token(i).is("PUNCT") && !passage.form(i).equals("-") || passage.token(i).is("VERB")
                    || passage.token(i).is("CCONJ")) {
                return true;
            }
        }
        return false;
    }

    private Asserter asserter(Passage passage, Match match, RoleStatus status, Filler holder, Span trigger) {
        if (status == RoleStatus.SELF_DECLARED) {
            return new Asserter.Party(holder.chain().id());
        }
        Optional<Filler> party = match.filler("asserter");
        return party.isPresent()
                ? new Asserter.Party(party.get().chain().id())
                : statements.asserter(passage.sentence().index(), trigger);
    }
}
