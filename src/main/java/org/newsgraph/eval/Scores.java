package org.newsgraph.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of one article, or of all together, in the order of the report, and the single mistakes behind them. */
public final class Scores {
    /** What is wrong with a finding. */
    public enum Fault {
        WRONG, MISSING, SPURIOUS
    }

    /**
     * One mistake.
     *
     * @param measure the figure that it lowers
     * @param words what was found or should have been, in the words of the text
     */
    public record Mistake(String article, Fault fault, String measure, String words) {
    }

    private final String article;
    private final Map<String, Score> figures = new LinkedHashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    /** Where the false findings stand, one for each mistake; nothing for what is missing. */
    private final List<Ranges> places = new ArrayList<>();

    Scores(String article) {
        this.article = article;
    }

    /** The sum of several. */
    static Scores sum(String name, List<Scores> parts) {
        Scores sum = new Scores(name);
        for (Scores part : parts) {
            part.figures.forEach((measure, score) -> sum.figures.merge(measure, score, Score::sum));
            sum.mistakes.addAll(part.mistakes);
        }
        return sum;
    }

    void put(String measure, Score score) {
        figures.put(measure, score);
    }

    void missing(String measure, String words) {
        mistakes.add(new Mistake(article, Fault.MISSING, measure, words));
        places.add(Ranges.none());
    }

    void wrong(String measure, String words, Ranges place) {
        mistakes.add(new Mistake(article, Fault.WRONG, measure, words));
        places.add(place);
    }

    void spurious(String measure, String words, Ranges place) {
        mistakes.add(new Mistake(article, Fault.SPURIOUS, measure, words));
        places.add(place);
    }

    /** The mistakes that stand on these words. */
    List<Mistake> on(Ranges words) {
        List<Mistake> found = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).overlaps(words)) {
                found.add(mistakes.get(i));
            }
        }
        return found;
    }

    /** Id of the article, or a name for the sum. */
    public String article() {
        return article;
    }

    /** Figures by measure, in the order of the report. */
    public Map<String, Score> figures() {
        return java.util.Collections.unmodifiableMap(figures);
    }

    /**
     * The figure of a measure as a match.
     *
     * @throws IllegalArgumentException where there is none such
     */
    public Score.Match match(String measure) {
        return figure(measure, Score.Match.class);
    }

    /** The figure of a measure as a share; else as {@link #match}. */
    public Score.Share share(String measure) {
        return figure(measure, Score.Share.class);
    }

    /** The figure of a measure as a number; else as {@link #match}. */
    public int count(String measure) {
        return figure(measure, Score.Count.class).count();
    }

    private <T extends Score> T figure(String measure, Class<T> kind) {
        Score score = figures.get(measure);
        if (!kind.isInstance(score)) {
            throw new IllegalArgumentException("no " + kind.getSimpleName() + " " + measure + " among " + figures.keySet());
        }
        return kind.cast(score);
    }

    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }
}
