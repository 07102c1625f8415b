package org.newsgraph.analyze.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.model.Token;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.RuleFile;

/** All frames by the first word of their cue. Immutable. */
final class CueLexicon {
    /** The cue files, one for each part of speech. */
    static final List<String> FILES = List.of("rules/cue-verbs.yml", "rules/cue-nouns.yml", "rules/cue-modifiers.yml");

    private final Map<String, List<Frame>> frames = new HashMap<>();
    private final String version;

    private CueLexicon(String version) {
        this.version = version;
    }

    static CueLexicon read(Resources resources) {
        List<RuleFile> files = FILES.stream().map(name -> RuleFile.read(resources, name)).toList();
        CueLexicon lexicon = new CueLexicon(files.get(0).header().getOrDefault("version", "0"));
        for (RuleFile file : files) {
            for (RuleFile.Entry entry : file.rules()) {
                entry.required("lemmas");
                entry.values("lemmas").forEach(lemma -> lexicon.add(Frame.of(entry, lemma)));
            }
        }
        Comparator<Frame> longest = Comparator.comparingInt((Frame frame) -> frame.words().size()).reversed();
        lexicon.frames.values().forEach(list -> list.sort(longest));
        return lexicon;
    }

    private void add(Frame frame) {
        frames.computeIfAbsent(frame.words().get(0), word -> new ArrayList<>()).add(frame);
    }

    String version() {
        return version;
    }

    /** The frames whose words stand at this token, the longest first. */
    List<Frame> at(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        List<Frame> known = participle(tokens, i) ? stem(token.form().toLowerCase(Locale.ROOT)) : List.of();
        if (known.isEmpty()) {
            known = frames.getOrDefault(token.lemma(), List.of());
        }
        if (known.isEmpty()) {
            known = frames.getOrDefault(token.form().toLowerCase(Locale.ROOT), List.of());
        }
        return known.isEmpty() ? known : known.stream().filter(frame -> matches(frame, tokens, i)).toList();
    }

    /** The tag, corrected where the words around allow no such word: "amid reports that", "…, tweeting:". */
    private static String tag(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean governed = i > 0 && (tokens.get(i - 1).is("ADP") || tokens.get(i - 1).is("DET"))
                && !tokens.get(i - 1).lemma().equals("to");
        if (token.is("VERB") && !token.form().endsWith("ing") && governed) {
            return "NOUN";
        }
        return participle(tokens, i) ? "VERB" : token.tag();
    }

    /** ", warning that" and ", tweeting:" are verbs, whatever their tag. */
    private static boolean participle(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size() || !tokens.get(i).form().endsWith("ing")) {
            return false;
        }
        String next = tokens.get(i + 1).form();
        return next.equals(":") || next.equals("that") && i > 0 && tokens.get(i - 1).form().equals(",");
    }

    /** The frames of the verb of a form in -ing. */
    private List<Frame> stem(String form) {
        String stem = form.substring(0, form.length() - 3);
        return frames.getOrDefault(stem, frames.getOrDefault(stem + "e", List.of()));
    }

    private static boolean matches(Frame frame, List<Token> tokens, int i) {
        if (!frame.tag().equals("any") && !tag(tokens, i).equals(frame.tag()) || i + frame.words().size() > tokens.size()) {
            return false;
        }
        for (int k = 1; k < frame.words().size(); k++) {
            if (!tokens.get(i + k).lemma().equals(frame.words().get(k))) {
                return false;
            }
        }
        return true;
    }
}
