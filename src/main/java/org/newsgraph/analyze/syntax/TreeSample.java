package org.newsgraph.analyze.syntax;

import java.util.List;

/**
 * One sentence of a treebank, to learn from or to measure with. Indices count from 0; the head of the root is -1.
 *
 * @param upos universal parts of speech
 * @param xpos the finer tags of the Penn treebank
 */
public record TreeSample(List<String> forms, List<String> upos, List<String> xpos, List<Integer> heads, List<String> labels) {
    public TreeSample {
        forms = List.copyOf(forms);
        upos = List.copyOf(upos);
        xpos = List.copyOf(xpos);
        heads = List.copyOf(heads);
        labels = List.copyOf(labels);
        if (heads.size() != forms.size() || labels.size() != forms.size() || upos.size() != forms.size()
                || xpos.size() != forms.size()) {
            throw new IllegalArgumentException("columns of different length: " + forms);
        }
    }

    public int size() {
        return forms.size();
    }
}
