package org.newsgraph.analyze.syntax;

/** The dynamic oracle of the arc-hybrid system: how many gold arcs a move makes unreachable (Goldberg and Nivre 2013). */
final class Oracle {
    private Oracle() {
    }

    /** Whether each move loses nothing: places SHIFT, LEFT and RIGHT. The root is head {@code size}. */
    static boolean[] free(ParseState state, int[] gold) {
        int s0 = state.stack(0);
        int s1 = state.stack(1);
        int b = state.buffer(0);
        int[] cost = new int[3];
        for (int n = 0; n < state.depth(); n++) {
            int item = state.stack(n);
            cost[ParseState.SHIFT] += gold[item] == b ? 1 : 0;
            cost[ParseState.SHIFT] += n > 0 && b < state.size && gold[b] == item ? 1 : 0;
        }
        if (s0 >= 0) {
            int lost = 0;
            for (int i = b; i < state.size; i++) {
                lost += gold[i] == s0 ? 1 : 0;
            }
            cost[ParseState.LEFT] = lost + (gold[s0] == s1 && s1 >= 0 || gold[s0] > b ? 1 : 0);
            cost[ParseState.RIGHT] = lost + (gold[s0] >= b ? 1 : 0);
        }
        int least = Integer.MAX_VALUE;
        boolean[] can = {state.canShift(), state.canLeft(), state.canRight()};
        for (int move = 0; move < 3; move++) {
            least = can[move] ? Math.min(least, cost[move]) : least;
        }
        boolean[] free = new boolean[3];
        for (int move = 0; move < 3; move++) {
            free[move] = can[move] && cost[move] == least;
        }
        return free;
    }
}
