package org.newsgraph.analyze.names;

/**
 * The features of the tokens of one sentence, hashed into buckets: the words around, their shapes, ends, classes and lists.
 * Belongs to one sentence.
 */
final class NameFeatures {
    /** No token has more. */
    static final int MOST = 80;

    private static final int EDGE = 0x5bd1e995;

    private final Words words;
    private final ArticleWords article;
    private final int shift;
    private final int size;
    private final int[] exact;
    private final int[] lower;
    private final int[] shape;
    private final int[] brief;
    private final int[] path;
    private final int[] lists;
    private final int[] person;
    private final int[] titles;
    private int[] out;
    private int count;

    NameFeatures(Words words, Lexicon lexicon, Clusters clusters, ArticleWords article, int bits) {
        this.words = words;
        this.article = article;
        shift = 32 - bits;
        size = words.size();
        exact = new int[size];
        lower = new int[size];
        shape = new int[size];
        brief = new int[size];
        path = new int[size];
        lists = new int[size];
        person = new int[size];
        titles = new int[size];
        for (int i = 0; i < size; i++) {
            exact[i] = words.plain(i).hashCode();
            lower[i] = number(words.lower(i)) ? 7 : words.lower(i).hashCode();
            shape[i] = Shape.of(words.plain(i));
            brief[i] = Shape.brief(words.plain(i));
            path[i] = clusters.path(words.lower(i));
            person[i] = personLists(lexicon, words.plain(i));
        }
        markLists(lexicon);
    }

    private static boolean number(String word) {
        return Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(word.length() - 1));
    }

    private int personLists(Lexicon lexicon, String plain) {
        if (!Character.isUpperCase(plain.charAt(0))) {
            return lexicon.particle(plain) ? 16 : 0;
        }
        String name = words.allCapitals() ? Shape.capitalised(plain) : plain;
        int bits = lexicon.givenName(name) ? 1 : 0;
        bits |= lexicon.surname(name) ? 2 : 0;
        bits |= lexicon.commonWord(name) ? 4 : 0;
        return bits | 8;
    }

    private void markLists(Lexicon lexicon) {
        for (int i = 0; i < size; i++) {
            var found = lists[i] == 0 ? lexicon.sense(words, i) : null;
            if (found != null) {
                int code = 1 + found.value().kind().ordinal() * 8 + (found.value().doubtful() ? 4 : 0);
                for (int k = found.first(); k <= found.last(); k++) {
                    lists[k] = code + (k == found.first() ? 0 : 1) + (k == found.last() ? 0 : 2);
                }
            }
            var title = lexicon.title(words, i);
            if (title != null && title.last() + 1 < size && titles[title.last() + 1] == 0) {
                titles[title.last() + 1] = 1 + (title.value().kind().hashCode() & 0xff);
            }
        }
    }

    /** Writes the buckets of token {@code i} and returns how many they are. */
    int of(int i, int[] buckets) {
        out = buckets;
        count = 0;
        add(1, 1);
        wordFeatures(i);
        shapeFeatures(i);
        clusterFeatures(i);
        listFeatures(i);
        articleFeatures(i);
        return count;
    }

    private void wordFeatures(int i) {
        add(2, lower[i]);
        add(3, exact[i]);
        add(4, at(lower, i - 1));
        add(5, at(lower, i + 1));
        add(6, at(lower, i - 2));
        add(7, at(lower, i + 2));
        add(8, pair(at(lower, i - 1), lower[i]));
        add(9, pair(lower[i], at(lower, i + 1)));
        add(10, pair(at(lower, i - 1), at(lower, i + 1)));
        add(11, pair(at(lower, i - 2), at(lower, i - 1)));
        add(12, pair(at(lower, i + 1), at(lower, i + 2)));
        add(13, pair(at(lower, i - 1), brief[i]));
        add(14, pair(at(lower, i + 1), brief[i]));
        String word = words.lower(i);
        int length = word.length();
        int begin = 0;
        for (int k = 1; k <= Math.min(4, length); k++) {
            begin = begin * 31 + word.charAt(k - 1);
            if (k > 1) {
                add(14 + k, pair(begin, brief[i]));
            }
        }
        int end = 0;
        for (int k = 1; k <= Math.min(5, length); k++) {
            end = end * 31 + word.charAt(length - k);
            if (k > 1) {
                add(20 + k, pair(end, brief[i]));
            }
        }
    }

    private void shapeFeatures(int i) {
        int capitals = words.allCapitals() ? 1 : 0;
        add(30, shape[i]);
        add(31, pair(brief[i], i == 0 ? 1 : 2));
        add(32, pair(at(brief, i - 1), brief[i]));
        add(33, pair(brief[i], at(brief, i + 1)));
        add(34, pair(pair(at(brief, i - 1), brief[i]), at(brief, i + 1)));
        add(35, pair(pair(at(brief, i - 2), at(brief, i - 1)), brief[i]));
        add(36, pair(pair(brief[i], at(brief, i + 1)), at(brief, i + 2)));
        add(37, pair(lower[i], i == 0 ? 1 : 2));
        add(38, pair(capitals, brief[i]));
    }

    private void clusterFeatures(int i) {
        for (int length : new int[]{6, 10, 20}) {
            add(40 + length, prefix(i, length));
        }
        add(71, pair(prefix(i, 8), brief[i]));
        for (int k = -2; k <= 2; k++) {
            if (k != 0) {
                add(72 + k, prefix(i + k, 8));
                add(77 + k, prefix(i + k, 20));
            }
        }
        add(80, pair(prefix(i - 1, 10), prefix(i, 10)));
        add(81, pair(prefix(i, 10), prefix(i + 1, 10)));
    }

    private int prefix(int i, int length) {
        return i < 0 || i >= size ? EDGE : Clusters.prefix(path[i], length) * 3 + (path[i] == 0 ? 1 : 0);
    }

    private void listFeatures(int i) {
        add(90, lists[i]);
        add(91, pair(at(lists, i - 1), lists[i]));
        add(92, pair(lists[i], at(lists, i + 1)));
        add(93, pair(lists[i], brief[i]));
        add(94, person[i]);
        add(95, pair(at(person, i - 1), person[i]));
        add(96, pair(person[i], at(person, i + 1)));
        add(97, pair(pair(at(person, i - 1), person[i]), at(person, i + 1)));
        add(98, pair(titles[i], brief[i]));
        add(99, pair(titles[i], pair(person[i], at(person, i + 1))));
        add(100, pair(at(titles, i - 1), pair(at(brief, i - 1), brief[i])));
        add(101, pair(lists[i], person[i]));
    }

    private void articleFeatures(int i) {
        if (!words.capital(i)) {
            return;
        }
        add(110, article.lowerCaseToo(words.lower(i)) ? 1 : 2);
        add(111, pair(article.personal(words.plain(i)), i == 0 ? 1 : 2));
        add(112, article.repeated(words.plain(i)) ? 1 : 2);
    }

    private static int at(int[] values, int i) {
        return i < 0 ? EDGE : i >= values.length ? EDGE + 1 : values[i];
    }

    private static int pair(int a, int b) {
        return Integer.rotateLeft(a * 0x9e3779b1, 13) * 31 + b;
    }

    private void add(int template, int value) {
        int h = value * 0xcc9e2d51 + template * 0x1b873593;
        h ^= h >>> 15;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        out[count++] = h >>> shift;
    }
}
