package org.newsgraph.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A pattern over the tree: a {@code trigger} token and, from it, one path for each slot: {@code subject: subj}, {@code object:
 * obj:PERSON or obl:for:PERSON ?}. Alternatives are joined by {@code or}, the first that leads to a mention of the wanted types
 * counts; a slot with {@code ?} may stay empty. {@code need} and {@code unless} are paths that must and must not lead anywhere.
 */
public final class DependencyPattern implements Pattern {
    private record Way(DependencyPath path, TypeTest types) {
    }

    private record Argument(String slot, List<Way> ways, boolean optional) {
    }

    /** Slots of which each filler of a coordination makes its own match. */
    private static final Set<String> MANY = Set.of("subject", "object", "holder");

    private final TokenTest trigger;
    private final List<DependencyPath> needs;
    private final List<DependencyPath> unlesses;
    private final List<Argument> arguments;

    private DependencyPattern(
            TokenTest trigger, List<DependencyPath> needs, List<DependencyPath> unlesses, List<Argument> arguments) {
        this.trigger = trigger;
        this.needs = needs;
        this.unlesses = unlesses;
        this.arguments = arguments;
    }

    static DependencyPattern compile(RuleFile.Entry rule, Map<String, TypeTest> slots, Lexicon lexicon) {
        TokenTest trigger = new PatternText(rule, lexicon, "trigger", rule.required("trigger")).tokenTest();
        if (trigger.words().isEmpty()) {
            throw rule.wrong("has a trigger without any word");
        }
        List<Argument> arguments = new ArrayList<>();
        for (var slot : new TreeMap<>(slots).entrySet()) {
            rule.value(slot.getKey()).ifPresent(written -> arguments
                    .add(argument(new PatternText(rule, lexicon, slot.getKey(), written), slot.getKey(), slot.getValue())));
        }
        return new DependencyPattern(trigger, paths(rule, lexicon, "need"), paths(rule, lexicon, "unless"), arguments);
    }

    private static List<DependencyPath> paths(RuleFile.Entry rule, Lexicon lexicon, String key) {
        List<DependencyPath> paths = new ArrayList<>();
        for (String written : rule.values(key)) {
            PatternText text = new PatternText(rule, lexicon, key, written);
            paths.add(DependencyPath.read(text));
            end(text);
        }
        return List.copyOf(paths);
    }

    private static void end(PatternText text) {
        text.skipBlanks();
        if (!text.ended()) {
            throw text.wrong("nothing should stand here");
        }
    }

    private static Argument argument(PatternText text, String slot, TypeTest types) {
        List<Way> ways = new ArrayList<>();
        boolean more = true;
        while (more) {
            DependencyPath path = DependencyPath.read(text);
            ways.add(new Way(path, text.take(':') ? text.types() : types));
            text.skipBlanks();
            more = text.peek() == 'o';
            if (more && !text.word().equals("or")) {
                throw text.wrong("only 'or' may stand before this");
            }
        }
        boolean optional = text.take('?');
        end(text);
        return new Argument(slot, List.copyOf(ways), optional);
    }

    @Override
    public Set<String> words() {
        return trigger.words();
    }

    @Override
    public List<Match> matches(Passage passage) {
        List<Match> matches = new ArrayList<>();
        passage.dependencies().ifPresent(dependencies -> {
            for (int i = 0; i < passage.size(); i++) {
                if (triggers(passage, dependencies, i)) {
                    fill(passage, dependencies, i, 0, new TreeMap<>(), matches);
                }
            }
        });
        return matches;
    }

    private boolean triggers(Passage passage, Dependencies dependencies, int token) {
        return trigger.matches(passage, token)
                && needs.stream().noneMatch(path -> path.targets(passage, dependencies, token).isEmpty())
                && unlesses.stream().allMatch(path -> path.targets(passage, dependencies, token).isEmpty());
    }

    private void fill(
            Passage passage, Dependencies dependencies, int token, int index, Map<String, Filler> fillers, List<Match> matches) {
        if (index == arguments.size()) {
            matches.add(new Match(token, fillers, Map.of()));
            return;
        }
        Argument argument = arguments.get(index);
        List<Filler> found = fillers(passage, dependencies, token, argument);
        for (Filler filler : MANY.contains(argument.slot()) ? found : found.subList(0, Math.min(1, found.size()))) {
            Map<String, Filler> more = new TreeMap<>(fillers);
            more.put(argument.slot(), filler);
            fill(passage, dependencies, token, index + 1, more, matches);
        }
        if (found.isEmpty() && argument.optional()) {
            fill(passage, dependencies, token, index + 1, fillers, matches);
        }
    }

    private static List<Filler> fillers(Passage passage, Dependencies dependencies, int token, Argument argument) {
        for (Way way : argument.ways()) {
            List<Filler> found = new ArrayList<>();
            for (int target : way.path().targets(passage, dependencies, token)) {
                passage.at(target).filter(way.types()::matches).filter(filler -> !found.contains(filler)).ifPresent(found::add);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    @Override
    public Optional<Miss> nearestMiss(Passage passage) {
        if (passage.dependencies().isEmpty()) {
            return Optional.empty();
        }
        Miss nearest = null;
        for (int i = 0; i < passage.size(); i++) {
            if (trigger.matches(passage, i)) {
                Miss miss = missAt(passage, passage.dependencies().get(), i);
                if (miss == null) {
                    return Optional.empty();
                }
                nearest = Miss.nearer(nearest, miss);
            }
        }
        return Optional.ofNullable(nearest);
    }

    private Miss missAt(Passage passage, Dependencies dependencies, int token) {
        if (!triggers(passage, dependencies, token)) {
            return new Miss(1, token, "the words around it are not those that 'need' and 'unless' ask for");
        }
        int matched = 2;
        for (Argument argument : arguments) {
            if (!argument.optional() && fillers(passage, dependencies, token, argument).isEmpty()) {
                return missing(passage, dependencies, token, argument, matched);
            }
            matched++;
        }
        return null;
    }

    private static Miss missing(Passage passage, Dependencies dependencies, int token, Argument argument, int matched) {
        for (Way way : argument.ways()) {
            for (int target : way.path().targets(passage, dependencies, token)) {
                return new Miss(matched, target, "is no " + argument.slot() + " of type " + way.types());
            }
        }
        return new Miss(matched, token, "has no " + argument.slot());
    }
}
