package org.newsgraph.analyze.syntax;

/** What the tagger looks at: the word, its ends and shape, its neighbours, the two tags before it. */
final class TagFeatures {
    private TagFeatures() {
    }

    static void extract(Words words, int i, Features out) {
        out.clear();
        int before = i > 0 ? words.tag[i - 1] : 0;
        int second = i > 1 ? words.tag[i - 2] : 0;
        int word = words.word[i];
        int left = at(words.word, i - 1);
        int right = at(words.word, i + 1);
        int shape = words.shape[i];
        int initial = i == 0
                ? 1
                : words.normal[i - 1].length() == 1 && !Character.isLetterOrDigit(words.normal[i - 1].charAt(0)) ? 2 : 0;
        out.add(0);
        out.add(word);
        out.add(before);
        out.add(before, second);
        out.add(before, word);
        out.add(left);
        out.add(right);
        out.add(at(words.word, i - 2));
        out.add(at(words.word, i + 2));
        out.add(left, word);
        out.add(word, right);
        out.add(before, right);
        out.add(words.seen[i]);
        out.add(words.seen[i], at(words.seen, i + 1));
        out.add(before, words.seen[i]);
        out.add(before, second, words.seen[i]);
        out.add(before, words.seen[i], at(words.seen, i + 1));
        out.add(at(words.seen, i + 1), at(words.seen, i + 2));
        out.add(at(words.seen, i - 1));
        out.add(shape, initial);
        out.add(shape, before);
        out.add(shape, words.seen[i]);
        out.add(shape, at(words.shape, i + 1));
        out.add(words.fine[i]);
        out.add(words.fine[i], shape);
        out.add(words.coarse[i], before);
        out.add(at(words.fine, i - 1));
        out.add(at(words.fine, i + 1));
        out.add(words.coarse[i], at(words.coarse, i + 1));
        out.add(at(words.coarse, i - 1), words.coarse[i]);
        out.add(before, words.fine[i]);
        out.add(before, at(words.coarse, i + 1), words.coarse[i]);
        ends(words.normal[i], shape, out);
    }

    private static void ends(String word, int shape, Features out) {
        int length = word.length();
        int hash = 0;
        for (int n = 1; n <= 5; n++) {
            hash = n <= length ? hash * 31 + word.charAt(length - n) : -1;
            out.add(hash, n);
        }
        int three = length >= 3 ? word.substring(length - 3).hashCode() : word.hashCode();
        out.add(three, shape);
        hash = 0;
        for (int n = 1; n <= 4; n++) {
            hash = n <= length ? hash * 31 + word.charAt(n - 1) : -1;
            out.add(hash, n);
        }
    }

    private static int at(int[] values, int i) {
        return i < 0 || i >= values.length - 1 ? -1 : values[i];
    }
}
