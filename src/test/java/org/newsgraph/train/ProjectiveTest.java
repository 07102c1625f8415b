package org.newsgraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.analyze.syntax.TreeSample;

class ProjectiveTest {
    private static TreeSample sample(Integer... heads) {
        List<String> column = Collections.nCopies(heads.length, "x");
        return new TreeSample(column, column, column, List.of(heads), column);
    }

    @Test
    void liftsAnArcThatCrosses() {
        // a hearing is scheduled on the issue: "on the issue" hangs on "hearing" over the root "scheduled"
        assertThat(Projective.lift(sample(1, 3, 3, -1, 6, 6, 1)).heads()).containsExactly(1, 3, 3, -1, 6, 6, 3);
    }

    @Test
    void leavesProjectiveTreesAlone() {
        assertThat(Projective.lift(sample(1, -1, 3, 1)).heads()).containsExactly(1, -1, 3, 1);
    }
}
