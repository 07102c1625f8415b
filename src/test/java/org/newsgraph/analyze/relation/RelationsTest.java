package org.newsgraph.analyze.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Attributed;
import org.newsgraph.model.CleanText;
import org.newsgraph.rules.Resources;

class RelationsTest {
    @Test
    void loadsEveryShippedRule() {
        assertThat(Relations.standard(Resources.shipped())
                .extract(CleanText.untouched(""), List.of(), new Attributed(List.of(), List.of()), List.of()).relations())
                .isEmpty();
    }
}
