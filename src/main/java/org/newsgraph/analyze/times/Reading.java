package org.newsgraph.analyze.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.model.TimeExpression.Precision;

/** Turns matched words into a value; empty where they make no date after all. */
@FunctionalInterface
interface Reading {
    Optional<TimeValue> read(Found found);

    static Optional<TimeValue> iso(Found found) {
        return found.group("iso").flatMap(Reading::parsed).map(day -> TimeValue.day(day, ""));
    }

    private static Optional<LocalDate> parsed(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<TimeValue> date(Found found) {
        int month = found.number("month").orElseThrow();
        int day = Integer.parseInt(found.group("dayNumber").orElseThrow());
        if (day > java.time.Month.of(month).maxLength()) {
            return Optional.empty();
        }
        Optional<Integer> year = found.group("yearNumber").map(Integer::valueOf);
        Optional<LocalDate> date = year.isPresent()
                ? valid(year.get(), month, day)
                : found.published().flatMap(published -> nearest(published, month, day));
        String open = year.map(Object::toString).orElse("XXXX") + String.format(Locale.ROOT, "-%02d-%02d", month, day);
        return Optional.of(TimeValue.day(date.map(LocalDate::toString).orElse(open), found.part()));
    }

    private static Optional<LocalDate> nearest(LocalDate published, int month, int day) {
        return Stream.of(0, -1, 1)
                .flatMap(step -> valid(published.getYear() + step, month, day).stream())
                .min(Comparator.comparing(date -> Math.abs(ChronoUnit.DAYS.between(published, date))));
    }

    private static Optional<LocalDate> valid(int year, int month, int day) {
        return YearMonth.of(year, month).isValidDay(day) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    static Optional<TimeValue> month(Found found) {
        int month = found.number("month").orElseThrow();
        Optional<String> year = found.group("yearNumber");
        if (year.isPresent() || found.published().isEmpty()) {
            String open = String.format(Locale.ROOT, "-%02d", month);
            return Optional.of(new TimeValue(year.orElse("XXXX") + open, Precision.MONTH));
        }
        YearMonth now = YearMonth.from(found.published().get());
        int which = found.number("which").orElse(found.ahead() ? 1 : 0);
        YearMonth then = now.withMonth(month);
        if (which > 0 && then.isBefore(now)) {
            then = then.plusYears(1);
        } else if (which < 0 && !then.isBefore(now) || which == 0 && then.isAfter(now)) {
            then = then.minusYears(1);
        }
        return Optional.of(new TimeValue(then.toString(), Precision.MONTH));
    }

    static Optional<TimeValue> year(Found found) {
        return found.group("yearNumber").map(year -> new TimeValue(year, Precision.YEAR));
    }

    static Optional<TimeValue> decade(Found found) {
        return found.group("decade").map(decade -> new TimeValue(decade, Precision.VAGUE));
    }

    static Optional<TimeValue> weekday(Found found) {
        DayOfWeek weekday = DayOfWeek.of(found.number("weekday").orElseThrow());
        String open = "XXXX-WXX-" + weekday.getValue();
        return Optional.of(
                TimeValue.day(found.published().map(day -> weekday(found, day, weekday).toString()).orElse(open), found.part()));
    }

    private static LocalDate weekday(Found found, LocalDate published, DayOfWeek weekday) {
        int which = found.number("which").orElse(0);
        boolean said = found.value("which").isPresent();
        if (which < 0) {
            return published.with(TemporalAdjusters.previous(weekday));
        }
        if (which > 0 || found.ahead()) {
            return published.with(which > 0 ? TemporalAdjusters.next(weekday) : TemporalAdjusters.nextOrSame(weekday));
        }
        return said ? published.with(weekday) : published.with(TemporalAdjusters.previousOrSame(weekday));
    }

    static Optional<TimeValue> weekend(Found found) {
        int which = found.number("which").orElse(found.ahead() ? 0 : -1);
        return Optional.of(
                new TimeValue(found.published().map(day -> week(day.plusWeeks(which))).orElse("XXXX-WXX") + "-WE",
                        Precision.WEEK));
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static Optional<TimeValue> whichUnit(Found found) {
        int which = found.number("which").orElseThrow();
        String unit = found.value("unit").orElseThrow();
        if (unit.equals("D")) {
            boolean night = found.group("unit").orElse("").equalsIgnoreCase("night");
            return night ? Optional.of(onDay(found, which, "TNI")) : Optional.empty();
        }
        return unit.length() == 1 ? Optional.of(stepped(found.published(), which, unit)) : Optional.empty();
    }

    /** The week, month or year so many units from the article's day. */
    private static TimeValue stepped(Optional<LocalDate> published, int steps, String unit) {
        return switch (unit) {
            case "D" -> TimeValue.day(published.map(day -> day.plusDays(steps).toString()).orElse("XXXX-XX-XX"), "");
            case "W" -> new TimeValue(published.map(day -> week(day.plusWeeks(steps))).orElse("XXXX-WXX"), Precision.WEEK);
            case "M" -> new TimeValue(
                    published.map(day -> YearMonth.from(day).plusMonths(steps).toString()).orElse("XXXX-XX"), Precision.MONTH);
            default -> new TimeValue(
                    published.map(day -> String.valueOf(day.plusYears(steps).getYear())).orElse("XXXX"), Precision.YEAR);
        };
    }

    private static TimeValue onDay(Found found, int step, String part) {
        return TimeValue.day(found.published().map(day -> day.plusDays(step).toString()).orElse("XXXX-XX-XX"), part);
    }

    static Optional<TimeValue> day(Found found) {
        return found.number("day").map(step -> onDay(found, step, found.part()));
    }

    static Optional<TimeValue> thisPart(Found found) {
        return Optional.of(onDay(found, 0, found.part().isEmpty() ? "TNI" : found.part()));
    }

    static Optional<TimeValue> ago(Found found) {
        int number = amount(found).orElse(1);
        String unit = unit(found);
        if (unit.startsWith("T")) {
            return Optional.of(onDay(found, 0, ""));
        }
        int each = unit.length() == 1 ? 1 : Integer.parseInt(unit.substring(0, unit.length() - 1));
        return Optional.of(stepped(found.published(), -number * each, unit.substring(unit.length() - 1)));
    }

    static Optional<TimeValue> duration(Found found) {
        String unit = unit(found);
        String time = unit.startsWith("T") ? "T" : "";
        String letter = unit.substring(unit.length() - 1);
        String times = unit.replaceAll("\\D", "");
        int each = times.isEmpty() ? 1 : Integer.parseInt(times);
        String number = amount(found).map(amount -> String.valueOf(amount * each)).orElse("X");
        return Optional.of(new TimeValue("P" + time + number + letter, Precision.DURATION));
    }

    private static Optional<Integer> amount(Found found) {
        return found.number("number").or(() -> found.group("digits").map(Integer::valueOf));
    }

    private static String unit(Found found) {
        return found.value("unit").or(() -> found.value("units")).orElseThrow();
    }

    static Optional<TimeValue> vague(Found found) {
        return Optional.of(new TimeValue(found.rule().value(), Precision.VAGUE));
    }
}
