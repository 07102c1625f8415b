package org.newsgraph.train;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.analyze.syntax.TreeSample;

/** Makes trees projective: the shortest arc that crosses others is lifted to its grandparent, until none crosses. */
final class Projective {
    private Projective() {
    }

    static TreeSample lift(TreeSample sample) {
        int[] heads = sample.heads().stream().mapToInt(Integer::intValue).toArray();
        for (int child = shortestCrossing(heads); child >= 0; child = shortestCrossing(heads)) {
            heads[child] = heads[heads[child]];
        }
        List<Integer> lifted = new ArrayList<>();
        for (int head : heads) {
            lifted.add(head);
        }
        return new TreeSample(sample.forms(), sample.upos(), sample.xpos(), lifted, sample.labels());
    }

    private static int shortestCrossing(int[] heads) {
        int shortest = -1;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0 && !projective(heads, i) && (shortest < 0
                    || Math.abs(i - heads[i]) < Math.abs(shortest - heads[shortest]))) {
                shortest = i;
            }
        }
        return shortest;
    }

    /** Whether the head stands above every word between it and its child. */
    private static boolean projective(int[] heads, int child) {
        int head = heads[child];
        for (int i = Math.min(child, head) + 1; i < Math.max(child, head); i++) {
            int at = i;
            while (at >= 0 && at != head) {
                at = heads[at];
            }
            if (at != head) {
                return false;
            }
        }
        return true;
    }
}
