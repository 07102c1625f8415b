package org.newsgraph.analyze.quotations;

import org.newsgraph.rules.Resources;

/** Makes the quotation finder. */
public final class Quotations {
    private Quotations() {
    }

    /**
     * The finder with the shipped verbs of reporting.
     *
     * @throws org.newsgraph.rules.RuleException where the list of verbs cannot be used
     */
    public static QuotationFinder standard(Resources resources) {
        return new PairingQuotationFinder(ReportingClause.read(resources), ApostropheWords.read(resources));
    }
}
