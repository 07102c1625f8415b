package org.newsgraph.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.model.TimeExpression;

/** Literals in their canonical lexical forms, so that no store changes them. */
final class Literals {
    private static final XSDDatatype DATE = XSDDatatype.XSDdate;

    private Literals() {
    }

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node number(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    static Node truth(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    static Node decimal(double value) {
        String plain = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        return NodeFactory.createLiteralDT(plain.contains(".") ? plain : plain + ".0", XSDDatatype.XSDdecimal);
    }

    /** @param day {@code yyyy-mm-dd} */
    static Node date(String day) {
        return NodeFactory.createLiteralDT(day, DATE);
    }

    static Node date(LocalDate date) {
        return NodeFactory.createLiteralDT(date.toString(), DATE);
    }

    /** The day, month or year of a resolved expression; of a week its Monday; nothing for what is open or no calendar time. */
    static Optional<Node> calendar(TimeExpression time) {
        String value = time.value();
        if (value.matches("\\d{4}-\\d{2}-\\d{2}([T].*)?")) {
            return Optional.of(NodeFactory.createLiteralDT(value.substring(0, 10), DATE));
        }
        if (value.matches("\\d{4}-\\d{2}")) {
            return Optional.of(NodeFactory.createLiteralDT(value, XSDDatatype.XSDgYearMonth));
        }
        if (value.matches("\\d{4}")) {
            return Optional.of(NodeFactory.createLiteralDT(value, XSDDatatype.XSDgYear));
        }
        return value.matches("\\d{4}-W\\d{2}") ? Optional.of(date(monday(value))) : Optional.empty();
    }

    private static LocalDate monday(String week) {
        return LocalDate.of(Integer.parseInt(week.substring(0, 4)), 1, 4)
                .with(WeekFields.ISO.weekOfWeekBasedYear(), Integer.parseInt(week.substring(6)))
                .with(WeekFields.ISO.dayOfWeek(), 1);
    }
}
