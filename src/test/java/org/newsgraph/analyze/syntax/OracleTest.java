package org.newsgraph.analyze.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OracleTest {
    /** Follows the oracle alone; places 0..n-1 are words, n is the root. */
    private static int[] follow(int[] gold) {
        ParseState state = new ParseState(gold.length);
        while (!state.done()) {
            boolean[] free = Oracle.free(state, gold);
            if (state.rootNext() || free[ParseState.LEFT]) {
                state.left(0);
            } else if (free[ParseState.RIGHT]) {
                state.right(0);
            } else {
                state.shift();
            }
        }
        return java.util.Arrays.copyOf(state.head, gold.length);
    }

    @Test
    void leadsToTheGoldTree() {
        int[] gold = {1, 5, 1, 4, 2};
        assertThat(follow(gold)).containsExactly(gold);
    }

    /** Whatever moves are made, the end is a tree with one root. */
    @Property
    void everyWayEndsInATree(@ForAll @Size(min = 1, max = 60) int[] choices, @ForAll @IntRange(min = 1, max = 30) int size) {
        ParseState state = new ParseState(size);
        for (int step = 0; !state.done(); step++) {
            int choice = Math.floorMod(choices[step % choices.length], 3);
            if (state.canLeft() && (choice == 0 || !state.canShift() && !state.canRight())) {
                state.left(0);
            } else if (state.canRight() && (choice == 1 || !state.canShift())) {
                state.right(0);
            } else if (state.canShift()) {
                state.shift();
            }
        }
        assertThat(java.util.Arrays.stream(state.head, 0, size)).doesNotContain(ParseState.NONE)
                .filteredOn(head -> head == size).hasSize(1);
    }
}
