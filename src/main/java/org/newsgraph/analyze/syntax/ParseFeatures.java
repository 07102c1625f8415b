package org.newsgraph.analyze.syntax;

/** What the parser looks at: words, tags and classes on stack and buffer, children with their labels, distance and valency. */
final class ParseFeatures {
    private static final int FAR = 10;

    private ParseFeatures() {
    }

    private static int of(int[] values, int i) {
        return i < 0 ? 0 : values[i];
    }

    private static int label(ParseState s, int i) {
        return i < 0 ? 0 : s.label[i] + 1;
    }

    private static int distance(int a, int b) {
        if (a < 0 || b < 0) {
            return 0;
        }
        int d = Math.abs(b - a);
        return d < 5 ? d : d < FAR ? 5 : 6;
    }

    static void extract(Words w, ParseState s, Features out) {
        out.clear();
        int s0 = s.stack(0);
        int s1 = s.stack(1);
        int s2 = s.stack(2);
        int b0 = s.buffer(0);
        int b1 = s.buffer(1);
        int b2 = s.buffer(2);
        singles(w, s0, s1, s2, b0, b1, b2, out);
        pairs(w, s0, s1, b0, b1, out);
        triples(w, s, s0, s1, s2, b0, b1, b2, out);
        children(w, s, s0, s1, b0, out);
        surroundings(w, s, s0, s1, b0, out);
    }

    private static void singles(Words w, int s0, int s1, int s2, int b0, int b1, int b2, Features out) {
        out.add(0);
        int[] places = {s0, s1, b0, b1};
        for (int place : places) {
            out.add(of(w.word, place));
            out.add(of(w.tag, place));
            out.add(of(w.word, place), of(w.tag, place));
            out.add(of(w.fine, place));
            out.add(of(w.fine, place), of(w.tag, place));
        }
        out.add(of(w.tag, s2));
        out.add(of(w.word, s2), of(w.tag, s2));
        out.add(of(w.tag, b2));
        out.add(of(w.word, b2));
    }

    private static void pairs(Words w, int s0, int s1, int b0, int b1, Features out) {
        pair(w, s0, b0, out);
        pair(w, s1, s0, out);
        out.add(of(w.tag, s1), of(w.tag, b0));
        out.add(of(w.word, s1), of(w.word, b0));
        out.add(of(w.word, s1), of(w.tag, b0));
        out.add(of(w.tag, s1), of(w.word, b0));
        out.add(of(w.tag, b0), of(w.tag, b1));
        out.add(of(w.word, b0), of(w.tag, b1));
        out.add(of(w.tag, b0), of(w.word, b1));
        out.add(of(w.word, s0), of(w.word, b1));
        out.add(of(w.tag, s0), of(w.tag, b1));
    }

    private static void pair(Words w, int a, int b, Features out) {
        out.add(of(w.word, a), of(w.word, b));
        out.add(of(w.word, a), of(w.tag, b));
        out.add(of(w.tag, a), of(w.word, b));
        out.add(of(w.tag, a), of(w.tag, b));
        out.add(of(w.word, a), of(w.tag, a), of(w.tag, b));
        out.add(of(w.tag, a), of(w.word, b), of(w.tag, b));
        out.add(of(w.fine, a), of(w.fine, b));
        out.add(of(w.fine, a), of(w.tag, b));
        out.add(of(w.tag, a), of(w.fine, b));
        out.add(of(w.coarse, a), of(w.coarse, b), of(w.tag, b));
        out.add(of(w.word, a), of(w.coarse, b));
        out.add(of(w.coarse, a), of(w.word, b));
    }

    private static void triples(Words w, ParseState s, int s0, int s1, int s2, int b0, int b1, int b2, Features out) {
        int t0 = of(w.tag, s0);
        int t1 = of(w.tag, s1);
        int tb = of(w.tag, b0);
        out.add(t0, tb, of(w.tag, b1));
        out.add(t1, t0, tb);
        out.add(t1, t0, tb, of(w.tag, b1));
        out.add(of(w.tag, s2), t1, t0);
        out.add(tb, of(w.tag, b1), of(w.tag, b2));
        out.add(t1, of(w.word, s0), tb);
        out.add(t1, t0, of(w.word, b0));
        out.add(of(w.word, s1), t0, tb);
        out.add(of(w.word, s0), tb, of(w.tag, b1));
        out.add(t0, of(w.word, b0), of(w.tag, b1));
        out.add(of(w.coarse, s1), of(w.coarse, s0), of(w.coarse, b0));
        out.add(of(w.word, s1), of(w.word, s0), tb);
        int[] inner = {s0 < 0 ? -1 : s.left1[s0], s0 < 0 ? -1 : s.right1[s0], s.left1[b0], s.left2[b0]};
        for (int child : inner) {
            out.add(t0, of(w.tag, child), label(s, child), tb);
        }
        int[] outer = {s1 < 0 ? -1 : s.right1[s1], s1 < 0 ? -1 : s.left1[s1], s0 < 0 ? -1 : s.left1[s0],
                s0 < 0 ? -1 : s.right1[s0]};
        for (int child : outer) {
            out.add(t1, of(w.tag, child), label(s, child), t0);
        }
    }

    private static void children(Words w, ParseState s, int s0, int s1, int b0, Features out) {
        int[] parents = {s0, s0, s0, s0, s1, s1, s1, b0, b0};
        int[] children = {of1(s.left1, s0), of1(s.left2, s0), of1(s.right1, s0), of1(s.right2, s0), of1(s.left1, s1),
                of1(s.right1, s1),
                of1(s.right2, s1), s.left1[b0], s.left2[b0]};
        for (int i = 0; i < children.length; i++) {
            out.add(of(w.word, children[i]), label(s, children[i]));
            out.add(of(w.tag, children[i]), label(s, children[i]), of(w.tag, parents[i]));
            out.add(label(s, children[i]), of(w.word, parents[i]));
        }
        int[] heads = {s0, s1, b0};
        for (int head : heads) {
            out.add(of(w.word, head), of(s.leftCount, head), of(s.rightCount, head));
            out.add(of(w.tag, head), of(s.leftCount, head), of(s.rightCount, head));
            out.add(of(w.tag, head), of(s.leftLabels, head));
            out.add(of(w.tag, head), of(s.rightLabels, head));
            out.add(of(w.word, head), of(s.leftLabels, head));
            out.add(of(w.word, head), of(s.rightLabels, head));
        }
        out.add(of(w.tag, s0), of(s.leftLabels, s0), of(s.rightLabels, s0), of(w.tag, b0));
        out.add(of(w.tag, s1), of(s.leftLabels, s1), of(s.rightLabels, s1), of(w.tag, s0));
    }

    private static int of1(int[] values, int i) {
        return i < 0 ? -1 : values[i];
    }

    private static void surroundings(Words w, ParseState s, int s0, int s1, int b0, Features out) {
        int near = distance(s0, b0);
        int below = distance(s1, s0);
        int t0 = of(w.tag, s0);
        int tb = of(w.tag, b0);
        int t1 = of(w.tag, s1);
        out.add(near, t0, tb);
        out.add(near, of(w.word, s0));
        out.add(near, of(w.word, b0));
        out.add(below, t1, t0);
        out.add(below, of(w.word, s1));
        out.add(below, of(w.word, s0));
        out.add(below, near, t1 * 256 + t0, tb);
        out.add(t0, of(w.upos, s0 < 0 ? -1 : s0 + 1), of(w.upos, b0 - 1), tb);
        out.add(t1, of(w.upos, s1 < 0 ? -1 : s1 + 1), of(w.upos, s0 - 1), t0);
        out.add(of(w.word, b0 - 1), tb);
        out.add(Math.min(s.depth(), 4), tb, t0);
    }
}
