package org.newsgraph.analyze.syntax;

import java.io.BufferedInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.RuleException;
import org.newsgraph.rules.WordList;

/** The model file of tagger and parser: lexicon, tags, tag weights, labels, arc weights. Immutable, thread-safe. */
record TreeModel(Lexicon lexicon, PerceptronTagger tagger, TransitionParser parser) {

    static final String NAME = "models/parser.bin";
    private static final int MAGIC = 0x4e475031;

    static TreeModel read(Resources resources) {
        try (InputStream stream = resources.open(NAME)) {
            TreeModel model = read(stream);
            Map<String, String> closed = new HashMap<>();
            WordList.read(resources, "lists/closed-class.tsv").rows().forEach(row -> closed.put(row.cell(0), row.cell(1)));
            return new TreeModel(model.lexicon, model.tagger.withClosed(closed), model.parser);
        } catch (IOException e) {
            throw new RuleException(NAME, "cannot be read: " + e.getMessage(), e);
        }
    }

    static TreeModel read(InputStream stream) throws IOException {
        DataInput in = new DataInputStream(
                new BufferedInputStream(new java.io.ByteArrayInputStream(stream.readAllBytes()), 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("is no model of this version");
        }
        Lexicon lexicon = Lexicon.read(in);
        List<String> classes = names(in);
        PerceptronTagger tagger = new PerceptronTagger(LinearModel.read(in), classes);
        List<String> labels = names(in);
        return new TreeModel(lexicon, tagger, new TransitionParser(LinearModel.read(in), labels));
    }

    static void writeHeader(Lexicon lexicon, DataOutput out) throws IOException {
        out.writeInt(MAGIC);
        lexicon.write(out);
    }

    static void writeNames(List<String> names, DataOutput out) throws IOException {
        out.writeByte(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
    }

    private static List<String> names(DataInput in) throws IOException {
        int size = in.readUnsignedByte();
        List<String> names = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            names.add(in.readUTF());
        }
        return names;
    }
}
