package org.newsgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Span;
import org.newsgraph.model.Zone;
import org.newsgraph.model.ZoneKind;
import org.newsgraph.rules.Resources;

class CleanerTest {
    private final Cleaner cleaner = Cleaner.standard(Resources.shipped());

    @Test
    void partsHeadlineCaptionAndCredit() {
        CleanText text = cleaner
                .clean("Port deal signed\n\nAna Costa signed it.\n\nAna Costa at the port - Credit: AP/Luis Brandt\n"
                        + "Ana Costa at the portCredit: AP/Luis Brandt\n\nThe end came soon.")
                .text();
        assertThat(text.text()).isEqualTo(
                "Port deal signed\n\nAna Costa signed it.\n\nAna Costa at the port\n\nAP/Luis Brandt\n\nThe end came soon.");
        assertThat(text.zones()).extracting(Zone::kind).containsExactly(ZoneKind.HEADLINE, ZoneKind.BODY, ZoneKind.CAPTION,
                ZoneKind.CREDIT, ZoneKind.BODY);
        assertThat(text.noise()).extracting("rule").containsExactly("picture-agency-caption", "duplicate-caption");
    }

    @Test
    void joinsTheSentenceOverAHoverCard() {
        String raw = "President LindPeter Johan LindSenate leaves town MORE on\u00A0Monday warned Chile.";
        CleanText text = cleaner.clean(raw).text();
        assertThat(text.text()).isEqualTo("President Lind on Monday warned Chile.");
        int lind = text.text().indexOf("Lind on Monday");
        assertThat(text.map().raw(new Span(lind, lind + 14)).stream().map(span -> span.of(raw))).containsExactly("Lind",
                " on\u00A0Monday");
    }

    @Test
    void joinsAParagraphThatThePageBroke() {
        assertThat(cleaner.clean("Rain.\n\nThe premier said\n\nit rained.\n\nThen she left.").text().text())
                .isEqualTo("Rain.\n\nThe premier said it rained.\n\nThen she left.");
    }

    @Test
    void takesAParagraphOnce() {
        String paragraph = "Ana Costa told the council that the port would open again within a week.";
        CleanText text = cleaner.clean(paragraph + "\n\nIt rained.\n\n" + paragraph).text();
        assertThat(text.text()).isEqualTo(paragraph + "\n\nIt rained.");
        assertThat(text.noise()).extracting("rule").containsExactly("duplicate-paragraph");
    }

    @Test
    void keepsTheUpdateNoteAsMetadata() {
        assertThat(cleaner.clean("It rained.\n\nUpdated at 3:05 p.m.").updated()).contains("Updated at 3:05 p.m.");
    }

    @Property
    void everyCleanUnitLeadsBackToItsOwnRawUnit(@ForAll @StringLength(max = 400) String raw) {
        CleanText text = cleaner.clean(raw).text();
        for (int i = 0; i < text.text().length(); i++) {
            char clean = text.text().charAt(i);
            List<Span> origin = text.map().raw(new Span(i, i + 1));
            if (origin.isEmpty()) {
                assertThat(clean).isIn('\n', ' ');
            } else {
                assertThat(origin).hasSize(1);
                char was = raw.charAt(origin.get(0).begin());
                assertThat(was == clean || clean == ' ').isTrue();
            }
        }
    }
}
