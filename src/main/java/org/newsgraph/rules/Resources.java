package org.newsgraph.rules;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where rule files, word lists and models come from: the class path, or the user's folder over it. Names are relative, with
 * slashes: {@code rules/spouseOf.yml}, {@code lists/countries.tsv}, {@code models/names.bin}. The wiring decides; stages only
 * read.
 */
@FunctionalInterface
public interface Resources {
    /**
     * Opens a resource.
     *
     * @throws IOException with the name, where there is none or it cannot be read
     */
    InputStream open(String name) throws IOException;

    /** The resources shipped in the program. */
    static Resources shipped() {
        return name -> {
            InputStream stream = Resources.class.getResourceAsStream("/" + name);
            if (stream == null) {
                throw new IOException("no resource " + name + " in the program");
            }
            return stream;
        };
    }
}
