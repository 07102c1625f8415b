package org.newsgraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TreeTest {
    private static Tree tree(int... heads) {
        String[] labels = new String[heads.length];
        java.util.Arrays.fill(labels, "dep");
        return new Tree(heads, labels);
    }

    @Test
    void knowsWhatStandsBelowAWord() {
        Tree tree = tree(1, Tree.ROOT, 3, 1);
        assertThat(tree.children(1)).containsExactly(0, 3);
        assertThat(tree.first(3)).isEqualTo(2);
        assertThat(tree.last(1)).isEqualTo(3);
        assertThat(tree.under(2, 1)).isTrue();
        assertThat(tree.under(0, 3)).isFalse();
    }

    @Test
    void refusesHeadsThatGoRoundInACircle() {
        assertThatThrownBy(() -> tree(Tree.ROOT, 2, 3, 1)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("circle");
        assertThatThrownBy(() -> tree(0)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("circle");
    }

    @Test
    void refusesAHeadOutsideTheSentence() {
        assertThatThrownBy(() -> tree(5)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("outside");
    }
}
