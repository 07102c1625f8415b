package org.newsgraph.analyze.syntax;

/** The words of one sentence as numbers, with room for their tags. The arrays have one place more, for the root. */
final class Words {
    final int size;
    final String[] forms;
    final String[] normal;
    final int[] word;
    final int[] fine;
    final int[] coarse;
    final int[] seen;
    final int[] shape;
    /** Fine tags (class numbers of the tagger, from 1) and their universal parts of speech (from 1). */
    final int[] tag;
    final int[] upos;

    Words(String[] forms, Lexicon lexicon) {
        size = forms.length;
        this.forms = forms;
        normal = new String[size];
        word = new int[size + 1];
        fine = new int[size + 1];
        coarse = new int[size + 1];
        seen = new int[size + 1];
        shape = new int[size + 1];
        tag = new int[size + 1];
        upos = new int[size + 1];
        for (int i = 0; i < size; i++) {
            normal[i] = Lexicon.normal(forms[i]);
            int index = lexicon.index(normal[i]);
            word[i] = lexicon.word(index);
            fine[i] = lexicon.fine(index);
            coarse[i] = lexicon.coarse(index);
            seen[i] = lexicon.tags(index);
            shape[i] = shape(forms[i]);
        }
        word[size] = Lexicon.ROOT;
        tag[size] = LinearModel.CLASSES;
        upos[size] = LinearModel.CLASSES;
    }

    /** Letter case, figures, hyphen and marks as bits. */
    private static int shape(String form) {
        char first = form.charAt(0);
        int shape = Character.isUpperCase(first) ? 1 : Character.isLowerCase(first) ? 2 : Character.isDigit(first) ? 3 : 0;
        int look = Math.min(form.length(), 30);
        for (int i = 1; i < look; i++) {
            char c = form.charAt(i);
            shape |= Character.isUpperCase(c)
                    ? 4
                    : Character.isLowerCase(c)
                            ? 8
                            : Character.isDigit(c)
                                    ? 16
                                    : c == '-'
                                            ? 32
                                            : c == '.'
                                                    ? 64
                                                    : 128;
        }
        return shape;
    }
}
