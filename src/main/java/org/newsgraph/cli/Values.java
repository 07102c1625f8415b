package org.newsgraph.cli;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns the words of a command line into values, and says in a sentence where one is none. */
final class Values {
    private Values() {
    }

    static void register(CommandLine line) {
        line.registerConverter(LocalDate.class, Values::date);
        line.registerConverter(Charset.class, Values::charset);
        ITypeConverter<Integer> number = Values::number;
        line.registerConverter(int.class, number);
        line.registerConverter(Integer.class, number);
    }

    private static LocalDate date(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + word + "' is no day; write it as 2019-03-27");
        }
    }

    private static Charset charset(String word) {
        try {
            return Charset.forName(word);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "'" + word + "' is no character set that Java knows; name one such as UTF-8, windows-1252 or ISO-8859-1");
        }
    }

    private static int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + word + "' is no whole number");
        }
    }
}
