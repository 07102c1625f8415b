package org.newsgraph.analyze.relation;

import org.newsgraph.model.Modality;
import org.newsgraph.model.Polarity;

/**
 * How an event is put forward.
 *
 * @param open whether it is only asked about, so that nothing is asserted of it
 */
record Factuality(Polarity polarity, Modality modality, boolean open) {

    static final Factuality PLAIN = new Factuality(Polarity.POSITIVE, Modality.ASSERTED, false);

    Factuality negated() {
        return new Factuality(polarity == Polarity.POSITIVE ? Polarity.NEGATIVE : Polarity.POSITIVE, modality, open);
    }

    /** The modality nearest to the event counts. */
    Factuality with(Modality other) {
        return modality == Modality.ASSERTED ? new Factuality(polarity, other, open) : this;
    }

    Factuality asked() {
        return new Factuality(polarity, modality, true);
    }
}
